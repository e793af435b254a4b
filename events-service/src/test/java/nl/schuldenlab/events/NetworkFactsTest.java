package nl.schuldenlab.events;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.events.events.EventFixtures;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the sources tell of the network's events and publications is there, each fact by the number of its row. */
@QuarkusTest
class NetworkFactsTest {
    private static final String CONGRESS = "/v1/events/vng-realisatie-back-to-the-future";
    private static final String ESSAY = "/v1/publications/wie-neemt-de-schuld";

    @BeforeEach
    void load() {
        LoadedNetwork.load();
    }

    private static ValidatableResponse read(String path) {
        return As.anonymous().get(path).then().statusCode(200);
    }

    @Test
    @DisplayName("D5, D6: a magazine tells of labs, and came out of an event")
    void magazine() {
        read("/v1/publications/samen-organiseren-special")
                .body("kind", equalTo("MAGAZINE"))
                .body("publisher", equalTo("vng"))
                .body("originEvent", equalTo("vng-realisatie-back-to-the-future"))
                .body("subjects.labs", contains("schuldenlab070"))
                .body("subjects.partners", contains("schuldenlabnl"));
    }

    @Test
    @DisplayName(
            "D7, D8, D33: a congress of others has a day, perhaps another one, a venue in another town, and its audience")
    void congress() {
        read(CONGRESS)
                .body("kind", equalTo("EXTERNAL_CONGRESS"))
                .body("startsOn", equalTo("2018-03-28"))
                .body("uncertain", equalTo(true))
                .body("organisers", contains("vng-realisatie"))
                .body("venue.name", equalTo("De Fabrique"))
                .body("venue.city", equalTo("Utrecht"))
                .body("venue.municipality", equalTo("gm0344"))
                .body("audience", equalTo("MUNICIPALITIES"));
    }

    @Test
    @DisplayName(
            "D9, D20, D21: partners present together what was learned, on several subjects, in a session of the event")
    void session() {
        read(CONGRESS + "/sessions")
                .body("items.kind", contains("PRESENTATION"))
                .body("items[0].presenters", contains("society-impact", "gemeente-den-haag"))
                .body("items[0].subjects.labs", contains("schuldenlab070"))
                .body("items[0].subjects.partners", contains("schuldenlabnl"))
                .body("items[0].purpose", equalTo("KNOWLEDGE_SHARING"));
    }

    @Test
    @DisplayName("D41, D164: a publication is read where it stands, by its link")
    void link() {
        Map<String, Object> article = Map.of(
                "kind", "ARTICLE",
                "title", "Artikel",
                "slug", "artikel-" + java.util.UUID.randomUUID(),
                "publishedOn", "2018",
                "publisher", "vng",
                "url", "https://www.example.nl/artikel");
        String path = As.national().body(article).post("/v1/publications").header("Location");
        read(path).body("url", equalTo("https://www.example.nl/artikel"));
    }

    @Test
    @DisplayName("D122, D123, D124: an essay of October 2018 on the approach in The Hague, told of on 20 December")
    void essay() {
        read(ESSAY)
                .body("kind", equalTo("ESSAY"))
                .body("publishedOn", equalTo("2018-10"))
                .body("subjects.labs", contains("schuldenlab070"))
                .body("sources.publishedOn", hasItems("2018-12-20"));
        read("/v1/publications?from=2018-10-31&until=2018-10-31").body("items.slug", hasItems("wie-neemt-de-schuld"));
    }

    @Test
    @DisplayName(
            "D126, D130, D131, D137: exactly four factors of success, the first another starting point, the third a test ground")
    void factors() {
        read(ESSAY)
                .body("findings.findAll { it.kind == 'SUCCESS_FACTOR' }", hasSize(4))
                .body("findings[0].text", startsWith("Another starting point"))
                .body("findings[2].text", startsWith("A test ground that bends"));
    }

    @Test
    @DisplayName(
            "D152, D165, D166, D167: four yields, the first a view held in common, the second responsibility taken")
    void yields() {
        read(ESSAY)
                .body("findings.findAll { it.kind == 'YIELD' }", hasSize(4))
                .body("findings[4].text", startsWith("A view held in common"))
                .body("findings[4].text", containsString("responsibility"))
                .body("findings[5].text", startsWith("Responsibility taken in deeds"));
    }

    @Test
    @DisplayName("D188: a lab kicks off once, together with SchuldenlabNL")
    void kick_off() {
        String lab = EventFixtures.aLab();
        String path = EventFixtures.created(EventFixtures.aKickOff(lab));
        read(path).body("coOrganisers", equalTo(List.of("schuldenlabnl")));
        As.national()
                .body(EventFixtures.aKickOff(lab))
                .post("/v1/events")
                .then()
                .statusCode(409)
                .body("existing", equalTo(path));
    }
}
