package nl.schuldenlab.events.materials;

import static nl.schuldenlab.events.events.EventFixtures.aLab;
import static nl.schuldenlab.events.events.EventFixtures.anEvent;
import static nl.schuldenlab.events.events.EventFixtures.created;
import static nl.schuldenlab.events.events.EventFixtures.fromBefore;
import static nl.schuldenlab.events.events.EventFixtures.slug;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.conventions.RoleMatrix;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MaterialResourceTest {

    private static Map<String, Object> slides(String title) {
        return new TreeMap<>(
                Map.of("kind", "SLIDES", "title", title, "url", "https://www.example.nl/" + title + ".pdf"));
    }

    private static ValidatableResponse post(String event, Map<String, Object> material) {
        return As.national().body(material).post(event + "/materials").then();
    }

    private static String added(String event, Map<String, Object> material) {
        return post(event, material).statusCode(201).extract().header("Location");
    }

    // D21
    @Test
    void keeps_what_was_shared_at_an_event() {
        String event = created();
        added(event, slides("welcome"));
        Map<String, Object> report = slides("a-report");
        report.put("kind", "REPORT");
        String path = added(event, report);
        As.anonymous()
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("event", equalTo(slug(event)))
                .body("url", equalTo("https://www.example.nl/a-report.pdf"));
        As.anonymous().get(event + "/materials").then().body("items.title", contains("a-report", "welcome"));
        As.anonymous().get(event + "/materials?kind=SLIDES").then().body("items.title", contains("welcome"));
    }

    @Test
    void is_replaced_and_taken_away() {
        String event = created();
        String path = added(event, slides("x"));
        As.national().body(slides("y")).put(path).then().statusCode(428);
        As.national()
                .header("If-Match", "\"0\"")
                .body(slides("y"))
                .put(path)
                .then()
                .statusCode(200)
                .body("title", equalTo("y"));
        As.national().header("If-Match", "\"0\"").delete(path).then().statusCode(412);
        As.national().header("If-Match", "\"1\"").delete(path).then().statusCode(204);
        As.anonymous().get(path).then().statusCode(404);
    }

    @Test
    void stands_once_with_an_event() {
        String event = created();
        String path = added(event, slides("x"));
        post(event, slides("x"))
                .statusCode(409)
                .body("type", endsWith(":already-exists"))
                .body("existing", equalTo(path));
        post(event, Map.of("kind", "FILM", "url", "http://example.nl/x"))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/kind", "/title", "/url"));
    }

    @Test
    void is_hidden_with_its_event_and_written_by_who_plans_that() {
        String lab = aLab();
        Map<String, Object> hidden = anEvent("visibility", "INVITED");
        hidden.put("lab", lab);
        String event = created(hidden);
        String path = added(event, slides("x"));
        new RoleMatrix(lab, "schuldenlabnl")
                .ownPartner(200)
                .manager(200)
                .leader(200)
                .national(200)
                .service(200)
                .others(404)
                .answers(caller -> caller.get(path));
        new RoleMatrix(lab, "schuldenlabnl")
                .ownPartner(403)
                .manager(409)
                .leader(403)
                .national(409)
                .service(403)
                .anonymous(401)
                .others(404)
                .answers(caller -> caller.body(slides("x")).post(event + "/materials"));
        As.national().get(path + "/history").then().statusCode(200).body("items.kind", contains("CREATED"));
        As.anonymous().get(path + "/history").then().statusCode(404);
    }

    @Test
    void tells_of_the_time_before_the_platform_by_the_national_team() {
        String event = created(fromBefore("HELD", "2018"));
        Map<String, Object> material = slides("old");
        material.put("historical", Map.of("asOf", "2018"));
        post(event, material).statusCode(400).body("errors.pointer", contains("/sources"));
        material.put("sources", List.of(Map.of("title", "A newspaper")));
        post(event, material).statusCode(201).body("historical.asOf", equalTo("2018"));
        String lab = aLab();
        As.managerOf(lab)
                .body(material)
                .post(created(anEvent("lab", lab)) + "/materials")
                .then()
                .statusCode(403);
    }
}
