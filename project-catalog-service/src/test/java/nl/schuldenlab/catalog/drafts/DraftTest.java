package nl.schuldenlab.catalog.drafts;

import static nl.schuldenlab.catalog.drafts.DraftFixtures.begun;
import static nl.schuldenlab.catalog.drafts.DraftFixtures.path;
import static nl.schuldenlab.catalog.drafts.DraftFixtures.published;
import static nl.schuldenlab.catalog.drafts.DraftFixtures.sketched;
import static nl.schuldenlab.catalog.drafts.DraftFixtures.words;
import static nl.schuldenlab.catalog.drafts.DraftFixtures.written;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.LAB;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.OWNER;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.aProject;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.aProjectOf;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.created;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.historical;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.moved;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.replaced;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.catalog.projects.ProjectFixtures;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.conventions.RoleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written of a project before everybody sees it. */
@QuarkusTest
class DraftTest {

    private static RoleMatrix callers() {
        return new RoleMatrix(LAB, OWNER);
    }

    @Test
    void stands_beside_what_is_published() {
        String slug = created(aProjectOf(LAB));
        Map<String, Object> words = ProjectFixtures.without(aProjectOf(LAB), "slug");
        words.put("summary", "Other words");
        begun(As.managerOf(LAB), slug, words)
                .then()
                .statusCode(201)
                .header("Location", path(slug) + "/draft")
                .header("ETag", "\"0\"")
                .body("summary", equalTo("Other words"))
                .body("incomplete", equalTo(List.of()));
        As.anonymous()
                .get(path(slug))
                .then()
                .body("summary", equalTo("Volunteers go along to the town hall."))
                .body("version", equalTo(1));
    }

    @Test
    void is_replaced_by_who_has_seen_it() {
        String slug = created();
        begun(As.national(), slug, words("First")).then().statusCode(201);
        begun(As.national(), slug, words("Second")).then().statusCode(412);
        As.national().body(words("Second")).put(path(slug) + "/draft").then().statusCode(428);
        written(As.national(), slug, words("Second")).then().statusCode(200).body("summary", equalTo("Second"));
        As.national()
                .get(path(slug) + "/draft/history")
                .then()
                .body("items.properties", contains(List.of(), List.of("summary")));
    }

    @Test
    void keeps_the_project_from_being_replaced_at_once() {
        String slug = created();
        begun(As.national(), slug, words("Other words")).then().statusCode(201);
        replaced(As.national(), slug, aProject("summary", "Words of a third"))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("draft-pending"));
        As.national()
                .header("If-Match", "*")
                .delete(path(slug) + "/draft")
                .then()
                .statusCode(204);
        As.national().get(path(slug) + "/draft").then().statusCode(404);
        replaced(As.national(), slug, aProject("summary", "Words of a third"))
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
    }

    @Test
    void names_what_it_refers_to_that_is_not_there() {
        String slug = created();
        Map<String, Object> words = words("Other words");
        words.put("owners", List.of("nobody"));
        words.put("relations", List.of(Map.of("kind", "RELATED", "slug", "no-such-project")));
        begun(As.national(), slug, words)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/owners/0", "/relations/0/slug"));
        begun(As.national(), slug, Map.of("summary", "Without a name"))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/name", "/originKind"));
    }

    @Test
    void of_a_new_project_hides_it_until_it_is_published() {
        String slug = sketched();
        for (String below : List.of("", "/draft", "/status-changes", "/transitions", "/publications", "/versions/1")) {
            As.anonymous().get(path(slug) + below).then().statusCode(404);
            As.managerOf("lab-elsewhere").get(path(slug) + below).then().statusCode(404);
        }
        As.managerOf(LAB)
                .get(path(slug))
                .then()
                .statusCode(200)
                .body("version", nullValue())
                .body("stage", equalTo("IDEA"));
        As.anonymous().get("/v1/projects?q=" + slug).then().body("items.slug", not(hasItem(slug)));
        As.national().get("/v1/projects?q=" + slug).then().body("items.slug", not(hasItem(slug)));
    }

    @Test
    void of_a_new_project_is_listed_to_its_own_people() {
        String slug = sketched();
        callers().manager(1).leader(1).national(1).service(1).others(0).tells(caller -> caller.queryParam("draft", true)
                .queryParam("q", slug)
                .queryParam("count", true)
                .get("/v1/projects")
                .then()
                .statusCode(200)
                .extract()
                .path("total"));
    }

    // D135, D155
    @Test
    void is_published_when_nothing_is_missing() {
        String slug = sketched();
        As.managerOf(LAB).get(path(slug) + "/draft").then().body("incomplete", contains("initiators", "owners"));
        published(As.managerOf(LAB), slug, "DESCRIPTION")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("initiators-missing", "owners-missing"))
                .body("blockers.rule", contains("D155", "D135"))
                .body("blockers.pointer", contains("/initiators", "/owners"));
        Map<String, Object> words = words("Coffee and letters");
        words.put("joinedLab", LAB);
        written(As.managerOf(LAB), slug, words).then().statusCode(200);
        As.managerOf(LAB).get(path(slug)).then().body("summary", equalTo("Coffee and letters"));
        published(As.managerOf(LAB), slug, "DESCRIPTION")
                .then()
                .statusCode(201)
                .header("Location", path(slug) + "/versions/1")
                .body("version", equalTo(1));
        As.anonymous().get(path(slug)).then().statusCode(200).body("version", equalTo(1));
        As.anonymous().get("/v1/projects?q=" + slug).then().body("items.slug", contains(slug));
    }

    @Test
    void leaves_a_new_project_an_idea_until_it_is_published() {
        String slug = sketched();
        moved(As.managerOf(LAB), slug, "IN_DEVELOPMENT")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("project-not-published"));
        As.national()
                .header("If-Match", "*")
                .delete(path(slug) + "/draft")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("project-not-published"));
        moved(As.national(), slug, Map.of("to", "WITHDRAWN", "reason", "A mistake"))
                .then()
                .statusCode(201);
        published(As.national(), slug, "DESCRIPTION")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("project-withdrawn"));
        As.anonymous().get(path(slug)).then().statusCode(404);
    }

    @Test
    void is_for_records_of_today() {
        Map<String, Object> project = historical("PILOT", aProject("draft", true));
        As.national()
                .body(project)
                .post("/v1/projects")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/draft"))
                .body("errors.code", contains("not-historical"));
        As.national()
                .body(ProjectFixtures.without(project, "historical", "sources"))
                .post("/v1/projects")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/stage"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/history"})
    void is_seen_by_the_projects_own_people(String below) {
        String slug = created(aProjectOf(LAB));
        Map<String, Object> words = ProjectFixtures.without(aProjectOf(LAB), "slug");
        begun(As.managerOf(LAB), slug, words).then().statusCode(201);
        callers()
                .ownPartner(200)
                .manager(200)
                .leader(200)
                .national(200)
                .service(200)
                .others(404)
                .answers(caller -> caller.get(path(slug) + "/draft" + below));
    }

    @Test
    void is_written_and_dropped_by_managers_and_the_national_team() {
        String slug = created(aProjectOf(LAB));
        Map<String, Object> words = ProjectFixtures.without(aProjectOf(LAB), "slug");
        begun(As.managerOf(LAB), slug, words).then().statusCode(201);
        writers().manager(412).national(412).others(403).answers(caller -> stale(caller)
                .body(words)
                .put(path(slug) + "/draft"));
        writers().manager(412).national(412).others(403).answers(caller -> stale(caller)
                .delete(path(slug) + "/draft"));
        writers().manager(409).national(409).others(403).answers(caller -> published(caller, slug, "DESCRIPTION"));
    }

    private static RoleMatrix writers() {
        return callers().anonymous(401);
    }

    private static RequestSpecification stale(RequestSpecification caller) {
        return caller.header("If-Match", "\"99\"");
    }
}
