package nl.schuldenlab.catalog.lessons;

import static nl.schuldenlab.catalog.PartFixtures.LAB;
import static nl.schuldenlab.catalog.PartFixtures.at;
import static nl.schuldenlab.catalog.PartFixtures.historical;
import static nl.schuldenlab.catalog.PartFixtures.idOf;
import static nl.schuldenlab.catalog.PartFixtures.made;
import static nl.schuldenlab.catalog.PartFixtures.post;
import static nl.schuldenlab.catalog.PartFixtures.project;
import static nl.schuldenlab.catalog.PartFixtures.put;
import static nl.schuldenlab.catalog.PartFixtures.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.ProjectFixtures;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LessonResourceTest {
    private String project;

    @BeforeEach
    void a_project_is_there() {
        project = project();
    }

    private static Map<String, Object> aLesson(String words) {
        return new TreeMap<>(Map.of("lesson", words, "kind", "DID_NOT_WORK", "learnedOn", "2026-05"));
    }

    @Test
    void tells_what_worked_and_what_did_not_so_D138() {
        made(As.leaderOf(LAB), project, "lessons", with(aLesson("Een brief werkt niet."), "learnedOn", "2026-06"));
        made(project, "lessons", with(aLesson("Samen bellen werkt."), "kind", "WORKED"));
        As.anonymous()
                .get(at(project, "lessons"))
                .then()
                .statusCode(200)
                .body("items.kind", contains("WORKED", "DID_NOT_WORK"));
        As.anonymous()
                .get(at(project, "lessons?kind=WORKED&count=true"))
                .then()
                .body("items.lesson", contains("Samen bellen werkt."))
                .body("total", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "brieven",
                "brief",
                "BRIEF",
                "jongere",
                "reünie",
                "reunie",
                "schuldhulp",
                "geen brieven",
                "jongern"
            })
    void is_found_by_dutch_words_in_any_of_their_forms(String words) {
        String id = idOf(made(
                project,
                "lessons",
                with(
                        aLesson("Jongeren openen geen brieven."),
                        "advice",
                        "Ga langs bij de reünie, of bij de schuldhulproute.")));
        As.anonymous()
                .queryParam("q", words)
                .get("/v1/lessons?project=" + project)
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        As.anonymous().queryParam("q", words).get(at(project, "lessons")).then().body("items.id", contains(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fietsen", "%", "_", "!&|", "'; drop table lesson; --", "\"", "-", "\\", "ζ"})
    void is_not_found_by_other_words_nor_by_signs(String words) {
        made(project, "lessons", aLesson("Jongeren openen geen brieven."));
        As.anonymous()
                .queryParam("q", words)
                .get(at(project, "lessons"))
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void of_a_project_that_stopped_stays_to_be_found_so_D138() {
        As.managerOf(LAB)
                .body(Map.of(
                        "to",
                        "STOPPED",
                        "reason",
                        "Too few came.",
                        "lessons",
                        List.of("Te weinig tijd.", "Te weinig tijd.")))
                .post(at(project, "status-changes"))
                .then()
                .statusCode(201);
        As.anonymous()
                .get("/v1/lessons?stage=STOPPED&project=" + project)
                .then()
                .body("items.lesson", contains("Te weinig tijd."));
        made(project, "lessons", aLesson("Achteraf: begin kleiner."));
    }

    @Test
    void is_enough_to_stop_when_it_was_told_before_so_D138() {
        Map<String, Object> stop = Map.of("to", "STOPPED", "reason", "Too few came.");
        As.managerOf(LAB).body(stop).post(at(project, "status-changes")).then().statusCode(409);
        made(project, "lessons", aLesson("Begin kleiner."));
        As.managerOf(LAB).body(stop).post(at(project, "status-changes")).then().statusCode(201);
        As.anonymous().get("/v1/projects/" + project).then().statusCode(200).body("stage", equalTo("STOPPED"));
    }

    @Test
    void of_a_record_that_is_withdrawn_is_not_searched() {
        made(project, "lessons", aLesson("Dubbel ingevoerd."));
        As.national()
                .body(Map.of("to", "WITHDRAWN", "reason", "Entered twice."))
                .post(at(project, "status-changes"))
                .then()
                .statusCode(201);
        As.anonymous().get("/v1/lessons?project=" + project).then().body("items", empty());
    }

    @Test
    void of_a_project_that_is_not_published_yet_is_its_insiders_alone() {
        Map<String, Object> sketch = ProjectFixtures.aProject();
        sketch.put("draft", true);
        String slug = (String) sketch.get("slug");
        As.national().body(sketch).post("/v1/projects").then().statusCode(201);
        made(As.national(), slug, "lessons", aLesson("Nog niet voor iedereen."));
        As.national().get(at(slug, "lessons")).then().body("items.lesson", contains("Nog niet voor iedereen."));
        As.anonymous().get(at(slug, "lessons")).then().statusCode(404);
        As.anonymous().get("/v1/lessons?project=" + slug).then().body("items", empty());
    }

    @Test
    void is_told_once_and_names_every_fault() {
        String path = made(project, "lessons", aLesson("Begin kleiner."));
        post(As.managerOf(LAB), project, "lessons", aLesson("Begin kleiner."))
                .then()
                .statusCode(409)
                .body("existing", equalTo(path));
        post(As.managerOf(LAB), project, "lessons", Map.of("lesson", " ", "kind", "BLAME", "who", "X"))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/lesson", "/kind", "/who"));
        post(As.managerOf(LAB), project, "lessons", with(aLesson("Later."), "learnedOn", "2999"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("future"));
    }

    @Test
    void is_replaced_and_keeps_its_history() {
        String path = made(project, "lessons", aLesson("Begin kleiner."));
        Map<String, Object> other = with(aLesson("Begin kleiner."), "context", "Twee wijken.");
        As.leaderOf(LAB).body(other).put(path).then().statusCode(428);
        put(As.leaderOf(LAB), path, other).then().statusCode(200).body("context", equalTo("Twee wijken."));
        As.managerOf(LAB).get(path + "/history").then().body("items[1].properties", hasItem("context"));
        String nothing = at(project, "lessons/" + UUID.randomUUID());
        As.anonymous().get(nothing).then().statusCode(404);
        put(As.national(), nothing, other).then().statusCode(404);
        made(As.national(), project, "lessons", historical(aLesson("Lang geleden.")));
    }
}
