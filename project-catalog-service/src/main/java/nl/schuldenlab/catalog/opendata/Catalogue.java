package nl.schuldenlab.catalog.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.catalog.projects.Projects;
import nl.schuldenlab.platform.config.SuiteConfig;

/** Describes the register's open data by DCAT-AP-NL 3.0, the Dutch profile of the European one: what there is, where, and whom to ask. */
@Singleton
class Catalogue {
    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final Map<String, Object> CONTEXT = Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "vcard", "http://www.w3.org/2006/vcard/ns#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    private final Projects projects;
    private final CatalogueConfig config;
    private final ObjectMapper json;
    private final String api;

    Catalogue(Projects projects, CatalogueConfig config, SuiteConfig suite, ObjectMapper json) {
        this.projects = projects;
        this.config = config;
        this.json = json;
        this.api = suite.publicUrl().orElse("https://api.example.nl") + "/v1";
    }

    String document() {
        List<OpenDataSet> all = List.of(OpenDataSet.values());
        List<Map<String, Object>> graph = new ArrayList<>();
        graph.add(catalogue(all));
        all.forEach(each -> graph.add(dataset(each)));
        all.forEach(each -> each.forms().forEach(form -> graph.add(distribution(each, form))));
        graph.add(service(all));
        graph.add(publisher());
        graph.add(contact());
        try {
            return json.writeValueAsString(Map.of("@context", CONTEXT, "@graph", graph));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> catalogue(List<OpenDataSet> all) {
        Map<String, Object> told = node(api + "/catalogue", "dcat:Catalog");
        told.put("dct:title", texts("Catalogus van bewezen schuldenprojecten", "Catalogue of proven debt projects"));
        told.put(
                "dct:description",
                texts(
                        "Projecten die mensen helpen hun schulden de baas te worden, met hun herkomst, stand en bewijs.",
                        "Projects that help people to master their debts, with where they came from, how far they are and what is proven."));
        told.put("dct:publisher", id(config.publisher()));
        told.put("dct:creator", id(config.publisher()));
        told.put("dct:license", id(config.licence()));
        told.put("dct:language", List.of(id(AUTHORITY + "language/NLD"), id(AUTHORITY + "language/ENG")));
        told.put("dcat:contactPoint", id(contactUri()));
        told.put("dcat:themeTaxonomy", id(AUTHORITY + "data-theme"));
        told.put("dcat:dataset", all.stream().map(each -> id(uri(each))).toList());
        told.put("dcat:service", List.of(id(serviceUri())));
        changed(told);
        return told;
    }

    private Map<String, Object> dataset(OpenDataSet set) {
        Map<String, Object> told = node(uri(set), "dcat:Dataset");
        told.put("dct:identifier", uri(set));
        told.put("dct:title", texts(set.dutchTitle(), set.englishTitle()));
        told.put("dct:description", texts(set.dutchDescription(), set.englishDescription()));
        told.put(
                "dcat:keyword",
                List.of(text("schulden", "nl"), text("schuldhulpverlening", "nl"), text("debts", "en")));
        told.put("dct:accrualPeriodicity", id(AUTHORITY + "frequency/CONT"));
        told.put("dct:language", List.of(id(AUTHORITY + "language/NLD")));
        told.put(
                "dcat:distribution",
                set.forms().stream().map(form -> id(uri(set, form))).toList());
        answerable(told);
        changed(told);
        return told;
    }

    private Map<String, Object> distribution(OpenDataSet set, OpenDataForm form) {
        Map<String, Object> told = node(uri(set, form), "dcat:Distribution");
        told.put("dct:title", texts(set.dutchTitle() + " (" + form + ")", set.englishTitle() + " (" + form + ")"));
        told.put("dcat:accessURL", id(api + set.path()));
        told.put("dct:format", id(AUTHORITY + "file-type/" + form));
        told.put("dcat:mediaType", id(MEDIA_TYPES + form.mediaType()));
        told.put("dct:license", id(config.licence()));
        told.put("dcat:accessService", id(serviceUri()));
        return told;
    }

    private Map<String, Object> service(List<OpenDataSet> all) {
        Map<String, Object> told = node(serviceUri(), "dcat:DataService");
        told.put("dct:identifier", serviceUri());
        told.put("dct:title", texts("API van de catalogus", "API of the catalogue"));
        told.put(
                "dct:description",
                texts("Zoekt, filtert en leest projecten.", "Searches, filters and reads projects."));
        told.put("dcat:endpointURL", id(api));
        told.put("dcat:endpointDescription", id(api + "/openapi.json"));
        told.put("dct:license", id(config.licence()));
        told.put("dcat:servesDataset", all.stream().map(each -> id(uri(each))).toList());
        answerable(told);
        return told;
    }

    private Map<String, Object> publisher() {
        Map<String, Object> told = node(config.publisher(), "foaf:Agent");
        told.put("foaf:name", text(config.publisherName(), "nl"));
        return told;
    }

    private Map<String, Object> contact() {
        Map<String, Object> told = node(contactUri(), "vcard:Organization");
        told.put("vcard:fn", text(config.publisherName(), "nl"));
        told.put("vcard:hasEmail", id("mailto:" + config.email()));
        return told;
    }

    /** Who made it, who publishes it, whom to ask, what it is about and who may use it. */
    private void answerable(Map<String, Object> told) {
        told.put("dct:publisher", id(config.publisher()));
        told.put("dct:creator", id(config.publisher()));
        told.put("dcat:contactPoint", id(contactUri()));
        told.put("dcat:theme", List.of(id(AUTHORITY + "data-theme/SOCI")));
        told.put("dct:accessRights", id(AUTHORITY + "access-right/PUBLIC"));
    }

    private void changed(Map<String, Object> told) {
        projects.lastChange()
                .ifPresent(at -> told.put("dct:modified", Map.of("@value", at.toString(), "@type", "xsd:dateTime")));
    }

    private String uri(OpenDataSet set) {
        return api + "/catalogue#" + set.fragment();
    }

    private String uri(OpenDataSet set, OpenDataForm form) {
        return uri(set) + "-" + form.fragment();
    }

    private String serviceUri() {
        return api + "/catalogue#service";
    }

    private String contactUri() {
        return api + "/catalogue#contact";
    }

    private static Map<String, Object> node(String id, String type) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", id);
        node.put("@type", type);
        return node;
    }

    private static Map<String, Object> id(String uri) {
        return Map.of("@id", uri);
    }

    private static Map<String, Object> text(String said, String language) {
        return Map.of("@value", said, "@language", language);
    }

    private static List<Map<String, Object>> texts(String dutch, String english) {
        return List.of(text(dutch, "nl"), text(english, "en"));
    }
}
