package nl.schuldenlab.catalog.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.util.List;
import nl.schuldenlab.catalog.projects.ProjectFixtures;
import nl.schuldenlab.platform.test.As;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The description of our open data as others read it: as RDF, held against what DCAT-AP-NL demands. */
@QuarkusTest
class CatalogueShapesTest {
    private static final String TERMS = "http://purl.org/dc/terms/";
    private static final String DCAT = "http://www.w3.org/ns/dcat#";

    private static Model catalogue() {
        ProjectFixtures.created();
        String told = As.anonymous()
                .accept(CatalogueResource.TYPE)
                .get("/v1/catalogue")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(told), null, Lang.JSONLD);
        return model;
    }

    private static List<String> violations(Model model) {
        Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph("src/test/resources/opendata/dcat-ap-nl.ttl"));
        return ShaclValidator.get().validate(shapes, model.getGraph()).getEntries().stream()
                .map(CatalogueShapesTest::said)
                .toList();
    }

    private static String said(ReportEntry entry) {
        return entry.focusNode() + " " + entry.resultPath() + " " + entry.message();
    }

    @Test
    void is_as_the_profile_demands() {
        Model model = catalogue();
        assertThat(model.size()).isGreaterThan(50);
        assertThat(violations(model)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"publisher, 3", "accessRights, 2", "license, 4", "title, 3"})
    void would_not_be_without(String property, int violations) {
        Model model = catalogue();
        model.removeAll(null, ResourceFactory.createProperty(TERMS + property), null);
        assertThat(violations(model)).hasSize(violations);
    }

    @Test
    void leads_to_things_of_the_right_kind_only() {
        Model model = catalogue();
        model.removeAll(null, ResourceFactory.createProperty(DCAT + "contactPoint"), null);
        model.listSubjectsWithProperty(ResourceFactory.createProperty(DCAT + "dataset"))
                .toList()
                .forEach(catalog -> catalog.addProperty(ResourceFactory.createProperty(DCAT + "dataset"), catalog));
        assertThat(violations(model)).hasSize(4);
    }
}
