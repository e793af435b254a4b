package nl.schuldenlab.events.publications;

import static nl.schuldenlab.events.events.EventFixtures.aLab;
import static nl.schuldenlab.events.events.EventFixtures.anEvent;
import static nl.schuldenlab.events.events.EventFixtures.slug;
import static nl.schuldenlab.events.publications.PublicationFixtures.aPublication;
import static nl.schuldenlab.events.publications.PublicationFixtures.about;
import static nl.schuldenlab.events.publications.PublicationFixtures.created;
import static nl.schuldenlab.events.publications.PublicationFixtures.fromBefore;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.events.events.EventFixtures;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicationResourceTest {
    private static final String AT_AND_WHY = "errors.collect { it.pointer + ' ' + it.code }";

    private static ValidatableResponse post(Map<String, Object> publication) {
        return As.national().body(publication).post("/v1/publications").then();
    }

    @Test
    void tells_what_was_found_in_its_own_order_so_D126_and_D165() {
        List<Map<String, String>> findings = List.of(
                Map.of("kind", "SUCCESS_FACTOR", "text", "Shared ownership"),
                Map.of("kind", "YIELD", "text", "A shared view"),
                Map.of("kind", "SUCCESS_FACTOR", "text", "A flexible test ground"));
        post(aPublication("findings", findings))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("publishedOn", equalTo("2018-10"))
                .body("findings.text", contains("Shared ownership", "A shared view", "A flexible test ground"))
                .body("incomplete", empty());
    }

    @Test
    void carries_an_attachment_and_is_about_several_labs_so_D5() {
        Map<String, Object> publication = about("lab-gouda", "lab-almelo");
        publication.put("url", "https://example.nl/essay"); // D41
        publication.put("attachment", Map.of("title", "The essay", "url", "https://example.nl/essay.pdf"));
        String path = created(publication);
        As.anonymous()
                .get(path)
                .then()
                .statusCode(200)
                .body("subjects.labs", contains("lab-gouda", "lab-almelo"))
                .body("attachment.url", equalTo("https://example.nl/essay.pdf"));
        As.anonymous().header("If-None-Match", "\"0\"").get(path).then().statusCode(304);
        As.anonymous().get("/v1/publications/no-such-publication").then().statusCode(404);
    }

    @Test
    void comes_out_of_an_event_that_is_here_and_that_everybody_may_know_of() {
        String event = slug(EventFixtures.created());
        post(aPublication("originEvent", event)).statusCode(201).body("originEvent", equalTo(event));
        post(aPublication("originEvent", "no-such-event"))
                .statusCode(400)
                .body(AT_AND_WHY, contains("/originEvent unknown-reference"));
        String hidden = slug(EventFixtures.created(anEvent("visibility", "INVITED")));
        post(aPublication("originEvent", hidden))
                .statusCode(400)
                .body(AT_AND_WHY, contains("/originEvent narrower-visibility"));
        String lab = aLab();
        Map<String, Object> unseen = about(lab);
        unseen.put("originEvent", hidden);
        As.managerOf(lab)
                .body(unseen)
                .post("/v1/publications")
                .then()
                .statusCode(400)
                .body(AT_AND_WHY, contains("/originEvent unknown-reference"));
    }

    @Test
    void names_every_fault_at_once() {
        Map<String, Object> publication = aPublication("kind", "LEAFLET");
        publication.keySet().removeAll(List.of("publishedOn", "publisher"));
        publication.put("title", "");
        publication.put("url", "ftp://example.nl");
        publication.put("attachment", Map.of("title", "x"));
        publication.put("findings", List.of(Map.of("kind", "YIELD", "text", " ")));
        post(publication)
                .statusCode(400)
                .body(
                        AT_AND_WHY,
                        containsInAnyOrder(
                                "/kind not-allowed",
                                "/title required",
                                "/publishedOn required",
                                "/publisher required",
                                "/url pattern",
                                "/attachment/url required",
                                "/findings/0/text required"));
        post(aPublication("publishedOn", "2199")).statusCode(400).body(AT_AND_WHY, contains("/publishedOn future"));
    }

    @Test
    void names_all_that_does_not_exist_at_once() {
        Map<String, Object> publication = aPublication("publisher", "no-such-partner");
        publication.put(
                "subjects",
                Map.of(
                        "labs", List.of("lab-gouda", "no-such-lab"),
                        "projects", List.of("no-such-project"),
                        "partners", List.of("no-such-partner")));
        post(publication)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains("/publisher", "/subjects/labs/1", "/subjects/projects/0", "/subjects/partners/0"));
        post(aPublication("publisher", "partner-in-trouble")).statusCode(503);
    }

    @Test
    void is_recorded_by_the_managers_of_a_lab_that_it_is_about() {
        String lab = aLab();
        Map<String, Object> publication = about("lab-elsewhere", lab);
        As.anonymous().body(publication).post("/v1/publications").then().statusCode(401);
        As.managerOf(aLab()).body(publication).post("/v1/publications").then().statusCode(403);
        As.leaderOf(lab).body(publication).post("/v1/publications").then().statusCode(403);
        As.managerOf(lab).body(publication).post("/v1/publications").then().statusCode(201);
        As.managerOf(lab).body(aPublication()).post("/v1/publications").then().statusCode(403);
    }

    @Test
    void is_replaced_by_the_managers_of_a_lab_that_it_is_about_before_and_after() {
        String lab = aLab();
        Map<String, Object> publication = about(lab);
        String path = created(publication);
        publication.remove("slug");
        publication.put("title", "Who takes the debt?");
        As.anonymous()
                .header("If-Match", "*")
                .body(publication)
                .put(path)
                .then()
                .statusCode(401);
        As.managerOf(aLab())
                .header("If-Match", "*")
                .body(publication)
                .put(path)
                .then()
                .statusCode(403);
        As.managerOf(lab).body(publication).put(path).then().statusCode(428);
        As.managerOf(lab)
                .header("If-Match", "\"0\"")
                .body(publication)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        As.managerOf(lab)
                .header("If-Match", "\"0\"")
                .body(publication)
                .put(path)
                .then()
                .statusCode(412);
        As.managerOf(lab)
                .header("If-Match", "*")
                .body(publication)
                .put("/v1/publications/no-such")
                .then()
                .statusCode(404);
        publication.remove("subjects");
        As.managerOf(lab)
                .header("If-Match", "*")
                .body(publication)
                .put(path)
                .then()
                .statusCode(403);
        String other = aLab();
        Map<String, Object> taken = about(other);
        taken.remove("slug");
        As.managerOf(other).header("If-Match", "*").body(taken).put(path).then().statusCode(403);
    }

    @Test
    void takes_back_what_was_read() {
        Map<String, Object> publication = aPublication("originEvent", slug(EventFixtures.created()));
        publication.put("attachment", Map.of("title", "x", "url", "https://example.nl/x.pdf"));
        String path = created(publication);
        String read = As.national().get(path).asString();
        As.national()
                .header("If-Match", "*")
                .body(read)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
        As.national()
                .header("If-Match", "*")
                .body(aPublication("originEvent", "no-such-event"))
                .put(path)
                .then()
                .statusCode(400);
    }

    @Test
    void from_before_the_platform_is_recorded_by_the_national_team_with_what_is_missing() {
        String lab = aLab();
        Map<String, Object> publication = fromBefore();
        publication.put("subjects", Map.of("labs", List.of(lab)));
        As.managerOf(lab).body(publication).post("/v1/publications").then().statusCode(403);
        String path = created(publication);
        As.anonymous().get(path).then().body("incomplete", contains("published-on", "publisher"));
        publication.keySet().removeAll(List.of("slug", "historical"));
        As.managerOf(lab)
                .header("If-Match", "*")
                .body(publication)
                .put(path)
                .then()
                .statusCode(403);
        As.national().header("If-Match", "*").body(publication).put(path).then().statusCode(200);
        publication.remove("sources");
        publication.put("historical", Map.of("asOf", "2018"));
        post(publication).statusCode(400).body("errors.pointer", contains("/sources"));
    }

    @Test
    void refuses_a_slug_that_is_taken() {
        Map<String, Object> publication = aPublication();
        String path = created(publication);
        post(publication).statusCode(409).body("type", endsWith(":slug-taken")).body("existing", equalTo(path));
    }

    @Test
    void tells_its_history_to_the_labs_people_and_its_publisher() {
        String lab = aLab();
        Map<String, Object> publication = about("lab-gouda", lab);
        publication.put("publisher", "bank-of-gouda");
        String path = created(publication);
        As.leaderOf(lab).get(path + "/history").then().statusCode(200).body("items.kind", contains("CREATED"));
        As.contactOf("bank-of-gouda").get(path + "/history").then().statusCode(200);
        As.anonymous().get(path + "/history").then().statusCode(404);
        As.managerOf(aLab()).get(path + "/history").then().statusCode(404);
        As.contactOf("bank-elsewhere").get(path + "/history").then().statusCode(404);
    }
}
