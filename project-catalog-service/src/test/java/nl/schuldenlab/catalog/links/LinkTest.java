package nl.schuldenlab.catalog.links;

import static nl.schuldenlab.catalog.projects.ProjectFixtures.LAB;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.OWNER;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.aProjectOf;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.created;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.conventions.RoleMatrix;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What project leaders see between two projects. */
@QuarkusTest
class LinkTest {
    private String from;
    private String to;
    private String links;

    @BeforeEach
    void two_projects_are_under_way() {
        from = created(aProjectOf(LAB));
        to = created(aProjectOf("lab-elsewhere-too"));
        links = "/v1/projects/" + from + "/links";
    }

    private Map<String, Object> aLink(String kind) {
        return Map.of("to", to, "kind", kind, "note", "Both train volunteers.");
    }

    private String laid(String kind) {
        return As.leaderOf(LAB)
                .body(aLink(kind))
                .post(links)
                .then()
                .statusCode(201)
                .body("from", equalTo(from))
                .body("to", equalTo(to))
                .extract()
                .header("Location");
    }

    // D114
    @Test
    void show_from_both_ends() {
        laid("COMPLEMENTS");
        laid("SAME_TARGET_GROUP");
        As.leaderOf(LAB).get(links).then().body("items.kind", contains("COMPLEMENTS", "SAME_TARGET_GROUP"));
        As.managerOf("lab-elsewhere-too")
                .get("/v1/projects/" + to + "/links")
                .then()
                .statusCode(200)
                .body("items.from", contains(from, from));
    }

    @Test
    void are_laid_once() {
        String path = laid("BUILDS_ON");
        As.leaderOf(LAB)
                .body(aLink("BUILDS_ON"))
                .post(links)
                .then()
                .statusCode(409)
                .body("existing", equalTo(path));
    }

    @Test
    void lead_to_another_project() {
        As.leaderOf(LAB)
                .body(Map.of("to", from, "kind", "OVERLAPS"))
                .post(links)
                .then()
                .statusCode(400)
                .body("errors.code", contains("refers-to-itself"));
        As.leaderOf(LAB)
                .body(Map.of("to", "no-such-project", "kind", "OVERLAPS"))
                .post(links)
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-reference"));
        As.leaderOf(LAB)
                .body(Map.of("kind", "COUSINS"))
                .post(links)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/kind", "/to"));
    }

    @Test
    void are_noted_anew_and_removed() {
        String path = laid("OVERLAPS");
        As.leaderOf(LAB)
                .header("If-Match", "\"0\"")
                .body(Map.of("note", "Both look for rooms."))
                .put(path)
                .then()
                .statusCode(200)
                .body("note", equalTo("Both look for rooms."))
                .body("kind", equalTo("OVERLAPS"));
        As.leaderOf(LAB).get(path + "/history").then().body("items[1].properties", contains("note"));
        As.leaderOf(LAB).delete(path).then().statusCode(428);
        As.leaderOf(LAB).header("If-Match", "*").delete(path).then().statusCode(204);
        As.leaderOf(LAB).get(path).then().statusCode(404);
        As.leaderOf(LAB).get(links).then().body("items", empty());
    }

    @Test
    void are_laid_by_managers_and_project_leaders() {
        String path = laid("OVERLAPS");
        callers()
                .manager(409)
                .leader(409)
                .national(409)
                .anonymous(401)
                .others(403)
                .answers(caller -> caller.body(aLink("OVERLAPS")).post(links));
        callers()
                .manager(412)
                .leader(412)
                .national(412)
                .anonymous(401)
                .others(403)
                .answers(caller ->
                        caller.header("If-Match", "\"99\"").body(Map.of()).put(path));
        callers()
                .manager(412)
                .leader(412)
                .national(412)
                .anonymous(401)
                .others(403)
                .answers(caller -> caller.header("If-Match", "\"99\"").delete(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/history"})
    void are_seen_by_the_projects_own_people(String below) {
        String path = laid("OVERLAPS");
        seers().others(404).answers(caller -> caller.get(path + below));
        seers().others(404).answers(caller -> caller.get(links));
    }

    private static RoleMatrix seers() {
        return callers().ownPartner(200).manager(200).leader(200).national(200).service(200);
    }

    private static RoleMatrix callers() {
        return new RoleMatrix(LAB, OWNER);
    }
}
