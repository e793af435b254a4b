package nl.schuldenlab.events.publications;

import static nl.schuldenlab.events.events.EventFixtures.created;
import static nl.schuldenlab.events.events.EventFixtures.fromBefore;
import static nl.schuldenlab.events.events.EventFixtures.slug;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schuldenlab.events.Network;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the sources tell of publications, held by the records of the real network under other slugs. */
@QuarkusTest
class PublicationFactsTest {

    private static Map<String, Object> real(String slug) {
        Map<String, Object> publication = new TreeMap<>(Network.records("publications").stream()
                .filter(record -> record.get("slug").equals(slug))
                .findFirst()
                .orElseThrow());
        publication.put("slug", "publication-" + UUID.randomUUID());
        return publication;
    }

    private static ValidatableResponse recorded(Map<String, Object> publication) {
        String path = As.national()
                .body(publication)
                .post("/v1/publications")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return As.anonymous().get(path).then().statusCode(200);
    }

    private static List<String> texts(ValidatableResponse essay, String kind) {
        return essay.extract().path("findings.findAll { it.kind == '" + kind + "' }.text");
    }

    @Test
    @DisplayName("D5 D6 D41 D164: a magazine with an attachment and a link, out of an event, about several labs")
    void holds_attachment_link_origin_and_subjects() {
        Map<String, Object> magazine = real("samen-organiseren-special");
        String congress = slug(created(fromBefore("HELD", "2018-03-28")));
        magazine.put("originEvent", congress);
        magazine.put("subjects", Map.of("labs", List.of("schuldenlab070", "schuldenlab-gouda")));
        magazine.put("url", "https://vng.nl/special");
        magazine.put("attachment", Map.of("title", "Artikel", "url", "https://vng.nl/special/artikel"));
        recorded(magazine)
                .body("kind", equalTo("MAGAZINE"))
                .body("originEvent", equalTo(congress))
                .body("subjects.labs", contains("schuldenlab070", "schuldenlab-gouda"))
                .body("url", equalTo("https://vng.nl/special"))
                .body("attachment.url", equalTo("https://vng.nl/special/artikel"));
    }

    @Test
    @DisplayName("D123 D124: an essay known to the month, about a lab")
    void holds_a_month() {
        recorded(real("wie-neemt-de-schuld"))
                .body("kind", equalTo("ESSAY"))
                .body("publishedOn", equalTo("2018-10"))
                .body("subjects.labs", contains("schuldenlab070"));
    }

    @Test
    @DisplayName("D126 D130 D131 D137: four success factors, in the essay's order")
    void holds_four_success_factors() {
        List<String> factors = texts(recorded(real("wie-neemt-de-schuld")), "SUCCESS_FACTOR");
        assertThat(factors).hasSize(4);
        assertThat(factors.get(0)).contains("starting point");
        assertThat(factors.get(2)).contains("test ground");
    }

    @Test
    @DisplayName("D152 D165 D166 D167: four yields, the first of them a view held in common, the second taking it up")
    void holds_four_yields() {
        List<String> yields = texts(recorded(real("wie-neemt-de-schuld")), "YIELD");
        assertThat(yields).hasSize(4);
        assertThat(yields.get(0)).contains("held in common");
    }

    @Test
    @DisplayName("D122: days are written as 2018-12-20, never as 20/12/2018")
    void refuses_days_as_the_source_writes_them() {
        Map<String, Object> news = real("wie-neemt-de-schuld");
        news.put("publishedOn", "20/12/2018");
        As.national()
                .body(news)
                .post("/v1/publications")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/publishedOn"));
        news.put("publishedOn", "2018-12-20");
        recorded(news).body("publishedOn", equalTo("2018-12-20"));
    }
}
