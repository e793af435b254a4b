package nl.schuldenlab.catalog.projects;

import static nl.schuldenlab.catalog.projects.ProjectFixtures.LAB;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.aProjectOf;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.created;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.moved;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

/** A record that was entered twice becomes one with the record that stays. */
@QuarkusTest
class MergerTest {

    private static Map<String, Object> merger(String successor) {
        return Map.of("to", "WITHDRAWN", "reason", "Entered twice", "successor", successor, "merged", true);
    }

    @Test
    void sends_its_readers_to_the_other_record() {
        String stays = created();
        String goes = created();
        moved(As.national(), goes, merger(stays)).then().statusCode(201);
        for (String below : List.of("", "/versions/1", "/publications?limit=2", "/status-changes", "/steering-group")) {
            As.anonymous()
                    .redirects()
                    .follow(false)
                    .get("/v1/projects/" + goes + below)
                    .then()
                    .statusCode(308)
                    .header("Location", "/v1/projects/" + stays + below);
        }
        As.anonymous().get("/v1/projects/" + goes).then().statusCode(200).body("slug", equalTo(stays));
    }

    @Test
    void needs_the_other_record() {
        String slug = created();
        moved(As.national(), slug, Map.of("to", "WITHDRAWN", "reason", "Entered twice", "merged", true))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/successor"));
        moved(As.national(), slug, Map.of("to", "IN_DEVELOPMENT", "merged", true))
                .then()
                .statusCode(400)
                .body("errors.code", contains("merged-when-withdrawn"));
    }

    @Test
    void loses_nothing_that_hangs_on_the_record() {
        String stays = created();
        String goes = created(aProjectOf(LAB));
        As.managerOf(LAB)
                .body(Map.of("reportedOn", "2026-11-02", "rag", "GREEN", "text", "It goes well."))
                .post("/v1/projects/" + goes + "/progress-updates")
                .then()
                .statusCode(201);
        moved(As.national(), goes, merger(stays))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("records-remain"));
        moved(As.national(), goes, Map.of("to", "WITHDRAWN", "reason", "Entered twice", "successor", stays))
                .then()
                .statusCode(201);
        As.anonymous().get("/v1/projects/" + goes).then().statusCode(200).body("withdrawn.successor", equalTo(stays));
    }

    @Test
    void is_the_national_teams() {
        String stays = created();
        String goes = created(aProjectOf(LAB));
        moved(As.managerOf(LAB), goes, merger(stays)).then().statusCode(403);
    }
}
