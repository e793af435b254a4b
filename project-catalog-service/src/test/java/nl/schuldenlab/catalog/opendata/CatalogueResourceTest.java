package nl.schuldenlab.catalog.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schuldenlab.catalog.projects.ProjectFixtures;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The description of the open data holds what DCAT-AP-NL 3.0 demands of each thing, and nothing that leads nowhere. */
@QuarkusTest
class CatalogueResourceTest {
    private static final Map<String, List<String>> MANDATORY = Map.of(
            "dcat:Catalog",
            List.of("dct:title", "dct:description", "dct:publisher", "dcat:contactPoint", "dcat:dataset"),
            "dcat:Dataset",
            List.of(
                    "dct:title",
                    "dct:description",
                    "dct:accessRights",
                    "dcat:contactPoint",
                    "dct:creator",
                    "dct:identifier",
                    "dct:publisher",
                    "dcat:theme",
                    "dcat:distribution"),
            "dcat:Distribution",
            List.of("dct:license", "dcat:accessURL", "dct:format"),
            "dcat:DataService",
            List.of(
                    "dct:title",
                    "dct:description",
                    "dct:accessRights",
                    "dcat:contactPoint",
                    "dcat:endpointURL",
                    "dcat:endpointDescription",
                    "dct:identifier",
                    "dct:license",
                    "dct:publisher",
                    "dcat:theme"),
            "foaf:Agent",
            List.of("foaf:name"),
            "vcard:Organization",
            List.of("vcard:fn", "vcard:hasEmail"));
    private static final List<String> AT_MOST_ONE = List.of(
            "dcat:contactPoint",
            "dct:identifier",
            "dcat:accessURL",
            "dcat:accessService",
            "dcat:endpointDescription",
            "dct:publisher",
            "dct:license",
            "dct:modified");

    @BeforeEach
    void a_project_is_there() {
        As.national()
                .body(ProjectFixtures.aProject())
                .post("/v1/projects")
                .then()
                .statusCode(201);
    }

    private static List<Map<String, Object>> graph() {
        return As.anonymous()
                .accept("application/ld+json")
                .get("/v1/catalogue")
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("application/ld+json"))
                .extract()
                .jsonPath()
                .getList("'@graph'");
    }

    @Test
    void says_of_each_thing_what_the_profile_demands() {
        assertThat(graph()).extracting("@type").containsAll(MANDATORY.keySet());
        for (Map<String, Object> thing : graph()) {
            assertThat(thing.keySet()).containsAll(MANDATORY.get(thing.get("@type")));
        }
    }

    @Test
    void says_once_what_may_be_said_once() {
        for (Map<String, Object> thing : graph()) {
            AT_MOST_ONE.forEach(
                    each -> assertThat(thing.get(each) instanceof List).as(each).isFalse());
        }
    }

    @Test
    void refers_only_to_what_it_describes_or_to_lists_of_others() {
        List<Map<String, Object>> graph = graph();
        List<Object> described = graph.stream().map(thing -> thing.get("@id")).collect(Collectors.toList());
        List<Object> named = new ArrayList<>();
        graph.forEach(thing -> thing.values().forEach(value -> collect(value, named)));
        assertThat(named).isNotEmpty().allSatisfy(uri -> assertThat(described.contains(uri) || leadsOut(uri))
                .as("%s", uri)
                .isTrue());
    }

    private static void collect(Object value, List<Object> named) {
        if (value instanceof List<?> several) {
            several.forEach(each -> collect(each, named));
        } else if (value instanceof Map<?, ?> one && one.containsKey("@id")) {
            named.add(one.get("@id"));
        }
    }

    private static boolean leadsOut(Object uri) {
        String text = (String) uri;
        return text.startsWith("http://publications.europa.eu/resource/authority/")
                || text.startsWith("https://www.iana.org/assignments/media-types/")
                || text.startsWith("mailto:")
                || text.matches("https://[^/#]+/v1(/openapi.json|/projects/export)?");
    }

    @Test
    void speaks_json_ld_and_nothing_else() {
        As.anonymous().accept("text/turtle").get("/v1/catalogue").then().statusCode(406);
        As.anonymous().get("/v1/catalogue?q=x").then().statusCode(400);
    }
}
