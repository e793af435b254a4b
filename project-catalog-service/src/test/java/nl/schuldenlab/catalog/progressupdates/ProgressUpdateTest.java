package nl.schuldenlab.catalog.progressupdates;

import static nl.schuldenlab.catalog.projects.ProjectFixtures.LAB;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.OWNER;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.aProjectOf;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.created;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.conventions.RoleMatrix;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a project stands from time to time. */
@QuarkusTest
class ProgressUpdateTest {
    private String updates;

    @BeforeEach
    void a_project_is_under_way() {
        updates = "/v1/projects/" + created(aProjectOf(LAB)) + "/progress-updates";
    }

    private static Map<String, Object> anUpdate(String day, String rag) {
        Map<String, Object> update = new HashMap<>();
        update.put("reportedOn", day);
        update.put("rag", rag);
        update.put("text", "Ten volunteers are trained.");
        update.put("nextSteps", List.of("Train ten more."));
        return update;
    }

    private String told(String day, String rag) {
        return As.leaderOf(LAB)
                .body(anUpdate(day, rag))
                .post(updates)
                .then()
                .statusCode(201)
                .body("rag", equalTo(rag))
                .extract()
                .header("Location");
    }

    // D114
    @Test
    void tell_how_the_project_comes_along() {
        told("2026-10-01", "GREEN");
        told("2026-11-02", "AMBER");
        told("2026-11-16", "RED");
        As.leaderOf(LAB)
                .get(updates)
                .then()
                .body("items.rag", contains("GREEN", "AMBER", "RED"))
                .body("items[0].nextSteps", contains("Train ten more."));
        As.leaderOf(LAB)
                .get(updates + "?rag=AMBER&rag=RED&sort=-reportedOn")
                .then()
                .body("items.rag", contains("RED", "AMBER"));
    }

    @Test
    void are_corrected_by_who_has_seen_them() {
        String path = told("2026-11-02", "GREEN");
        As.leaderOf(LAB)
                .header("If-Match", "\"0\"")
                .body(anUpdate("2026-11-02", "AMBER"))
                .put(path)
                .then()
                .statusCode(200)
                .body("rag", equalTo("AMBER"));
        As.leaderOf(LAB).get(path).then().header("ETag", "\"1\"").body("rag", equalTo("AMBER"));
        As.leaderOf(LAB).get(path + "/history").then().body("items[1].properties", contains("rag"));
    }

    @Test
    void say_when_and_how_and_not_ahead_of_time() {
        As.leaderOf(LAB)
                .body(Map.of("rag", "PURPLE"))
                .post(updates)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/rag", "/reportedOn", "/text"));
        As.leaderOf(LAB)
                .body(anUpdate("2999-01-01", "GREEN"))
                .post(updates)
                .then()
                .statusCode(400)
                .body("errors.code", contains("future"));
    }

    @Test
    void of_before_the_platform_are_recorded_by_the_national_team() {
        Map<String, Object> then = anUpdate("2018-12", "GREEN");
        then.put("historical", Map.of("asOf", "2018-12"));
        then.put("sources", List.of(Map.of("title", "A newsletter")));
        callers().national(201).anonymous(401).others(403).answers(caller -> caller.body(then)
                .post(updates));
        String path = As.national().get(updates).then().extract().path("items[0].id");
        As.leaderOf(LAB)
                .header("If-Match", "*")
                .body(anUpdate("2018-12", "RED"))
                .put(updates + "/" + path)
                .then()
                .statusCode(403);
    }

    @Test
    void are_told_by_managers_and_project_leaders() {
        String path = told("2026-11-02", "GREEN");
        callers()
                .manager(201)
                .leader(201)
                .national(201)
                .anonymous(401)
                .others(403)
                .answers(caller -> caller.body(anUpdate("2026-11-03", "GREEN")).post(updates));
        callers()
                .manager(412)
                .leader(412)
                .national(412)
                .anonymous(401)
                .others(403)
                .answers(caller -> caller.header("If-Match", "\"99\"")
                        .body(anUpdate("2026-11-03", "GREEN"))
                        .put(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/history"})
    void are_seen_by_the_projects_own_people(String below) {
        String path = told("2026-11-02", "GREEN");
        seers().others(404).answers(caller -> caller.get(path + below));
        seers().others(404).answers(caller -> caller.get(updates));
        As.national()
                .get(updates + "/01890a5d-ac96-774b-bcce-b302099a8060")
                .then()
                .statusCode(404);
    }

    private static RoleMatrix seers() {
        return callers().ownPartner(200).manager(200).leader(200).national(200).service(200);
    }

    private static RoleMatrix callers() {
        return new RoleMatrix(LAB, OWNER);
    }
}
