package nl.schuldenlab.events.publications;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;

/** Publications for tests, each with a slug of its own. */
final class PublicationFixtures {

    private PublicationFixtures() {}

    static Map<String, Object> aPublication() {
        Map<String, Object> publication = new TreeMap<>();
        publication.put("slug", "publication-" + UUID.randomUUID());
        publication.put("kind", "ESSAY");
        publication.put("title", "Wie neemt de schuld?");
        publication.put("publishedOn", "2018-10");
        publication.put("publisher", "foundation-for-public-administration");
        return publication;
    }

    static Map<String, Object> aPublication(String property, Object value) {
        Map<String, Object> publication = aPublication();
        publication.put(property, value);
        return publication;
    }

    static Map<String, Object> about(String... labs) {
        return aPublication("subjects", Map.of("labs", List.of(labs)));
    }

    static Map<String, Object> fromBefore() {
        Map<String, Object> publication = aPublication("historical", Map.of("asOf", "2018"));
        publication.keySet().removeAll(List.of("publishedOn", "publisher"));
        publication.put("sources", List.of(Map.of("title", "A newspaper")));
        return publication;
    }

    /** Records a publication through the API and gives its path. */
    static String created(Map<String, Object> publication) {
        return As.national()
                .body(publication)
                .post("/v1/publications")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
