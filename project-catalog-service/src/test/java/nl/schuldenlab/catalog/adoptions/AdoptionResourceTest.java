package nl.schuldenlab.catalog.adoptions;

import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.ADOPTIONS;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.ALMELO;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.CITY;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.GOUDA;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.LAB;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.UTRECHT;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.YOUNG_LAB;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.aProject;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.aProvenProject;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.anAdoption;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.created;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.historical;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.post;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.stop;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.catalog.projects.ProjectFixtures;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AdoptionResourceTest {

    @Test
    void is_requested_for_a_municipality_in_its_newest_state() {
        String project = aProvenProject();
        post(As.managerOf(LAB), with(anAdoption(project), "participants", Map.of("value", 40, "unit", "HOUSEHOLDS")))
                .then()
                .statusCode(201)
                .header("Location", startsWith(ADOPTIONS + "/"))
                .header("ETag", equalTo("\"0\""))
                .body("project", equalTo(project))
                .body("municipality", equalTo(GOUDA))
                .body("status", equalTo("REQUESTED"))
                .body("participants.value", equalTo(40))
                .body("labTaskDone", equalTo(false))
                .body("requestedOn", notNullValue())
                .body("since", notNullValue())
                .body("confirmed.lab", equalTo(LAB))
                .body("incomplete", empty());
    }

    // D50
    @Test
    void lands_in_the_lab_that_covers_the_municipality_if_there_is_one() {
        String project = aProvenProject();
        post(As.national(), anAdoption(project)).then().statusCode(201).body("lab", equalTo(LAB));
        post(As.national(), anAdoption(project, ALMELO, "IMPORT"))
                .then()
                .statusCode(201)
                .body("lab", equalTo(YOUNG_LAB));
        post(As.national(), anAdoption(project, UTRECHT, "IMPORT"))
                .then()
                .statusCode(201)
                .body("lab", nullValue());
        post(As.national(), anAdoption(project, "gm0050", "IMPORT")) // where a lab is only proposed
                .then()
                .statusCode(201)
                .body("lab", nullValue());
    }

    // D50
    @Test
    void names_no_lab_that_works_elsewhere_or_nowhere() {
        Map<String, Object> elsewhere = with(anAdoption(aProvenProject()), "lab", YOUNG_LAB);
        post(As.national(), elsewhere)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("municipality-outside-lab"))
                .body("blockers.rule", contains("D50"));
        post(As.national(), with(elsewhere, "lab", "no-such-lab"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/lab"))
                .body("errors.code", contains("unknown-reference"));
        post(As.national(), with(elsewhere, "lab", "lab-in-trouble")).then().statusCode(503);
    }

    // D63, D65, D69
    @Test
    void brings_in_what_is_proven_elsewhere_and_tells_all_that_is_wrong_at_once() {
        String own = aProject("IN_DEVELOPMENT", Map.of("originLab", LAB));
        post(As.managerOf(LAB), anAdoption(own))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("project-not-proven", "own-project", "not-proven-elsewhere"))
                .body("blockers.rule", contains("D63", "D65", "D69"));
    }

    // D29, D63
    @ParameterizedTest
    @ValueSource(strings = {"IDEA", "IN_DEVELOPMENT", "PILOT", "STOPPED"})
    void is_not_adopted_before_it_is_proven(String stage) {
        String project = aProject(stage, Map.of());
        created(As.national(), historical("RUNNING_WELL", anAdoption(project, "gm0518", "ORIGIN")));
        post(As.managerOf(LAB), anAdoption(project))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("project-not-proven"));
    }

    // D65
    @Test
    void is_not_imported_by_a_lab_that_it_was_born_in_or_joined() {
        for (String place : List.of("originLab", "joinedLab")) {
            String own = aProvenProject(Map.of(place, LAB));
            post(As.managerOf(LAB), anAdoption(own))
                    .then()
                    .statusCode(409)
                    .body("blockers.code", contains("own-project"));
        }
    }

    // D69
    @Test
    void needs_proof_from_another_municipality() {
        String project = aProject("PROVEN", Map.of());
        created(As.national(), historical("RUNNING_WELL", anAdoption(project, GOUDA, "ORIGIN")));
        created(As.national(), historical("STARTED", anAdoption(project, UTRECHT, "IMPORT")));
        post(As.managerOf(LAB), anAdoption(project))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("not-proven-elsewhere"));
        created(As.national(), historical("EMBEDDED", anAdoption(project, "gm0363", "IMPORT")));
        created(As.managerOf(LAB), anAdoption(project));
    }

    // D36, D55
    @Test
    void runs_where_it_was_born_from_its_pilot_on() {
        String project = aProject("PILOT", Map.of("originLab", LAB));
        post(As.managerOf(LAB), anAdoption(project, GOUDA, "ORIGIN"))
                .then()
                .statusCode(201)
                .body("kind", equalTo("ORIGIN"))
                .body("lab", equalTo(LAB));
        String idea = aProject("IN_DEVELOPMENT", Map.of());
        post(As.managerOf(LAB), anAdoption(idea, GOUDA, "ORIGIN"))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("project-not-piloted", "not-born-here"));
    }

    @Test
    void is_there_once_for_a_project_municipality_and_kind() {
        String project = aProvenProject();
        String path = created(As.managerOf(LAB), anAdoption(project));
        post(As.contactOf(CITY), anAdoption(project))
                .then()
                .statusCode(409)
                .body("type", endsWith(":already-exists"))
                .body("existing", equalTo(path));
    }

    // D138
    @Test
    void may_be_tried_again_once_it_has_stopped() {
        String project = aProvenProject();
        String first = created(As.managerOf(LAB), anAdoption(project));
        stop(As.managerOf(LAB), first).then().statusCode(201);
        String again = created(As.managerOf(LAB), anAdoption(project));
        post(As.managerOf(LAB), anAdoption(project)).then().statusCode(409).body("existing", equalTo(again));
        As.anonymous().get(first).then().statusCode(200).body("lessons", contains("Ask first"));
        As.anonymous()
                .get("/v1/scaling-matrix?project=" + project + "&municipality=gm0513")
                .then()
                .body("items[0].cells.status", containsInAnyOrder("STOPPED", "REQUESTED"));
    }

    @Test
    void is_told_once_when_it_stopped_before_the_platform() {
        Map<String, Object> stopped = historical("STOPPED", anAdoption(aProvenProject()));
        String path = created(As.national(), stopped);
        post(As.national(), stopped)
                .then()
                .statusCode(409)
                .body("type", endsWith(":already-exists"))
                .body("existing", equalTo(path));
    }

    @Test
    void is_not_told_of_before_its_project_may_be_seen() {
        String unseen = ProjectFixtures.created(ProjectFixtures.aProject("draft", true));
        post(As.national(), historical("STARTED", anAdoption(unseen, "gm0518", "ORIGIN")))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("project-not-published"));
        post(As.managerOf(LAB), anAdoption(unseen)).then().statusCode(404);
    }

    @Test
    void names_every_fault_at_once() {
        Map<String, Object> wrong = anAdoption("no-such-project", "gm9999", "COPY");
        wrong.put("startedOn", "2020-01");
        wrong.put("lessons", List.of("None"));
        post(As.national(), wrong)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/municipality", "/kind", "/startedOn", "/lessons"));
        post(As.national(), anAdoption("no-such-project"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/project"))
                .body("errors.code", contains("unknown-reference"));
        Map<String, Object> backwards = historical("EMBEDDED", anAdoption(aProvenProject()));
        backwards.put("startedOn", "2021");
        backwards.put("embeddedOn", "2020-03");
        post(As.national(), backwards).then().statusCode(400).body("errors.code", contains("milestones-in-order"));
    }

    // D68
    @Test
    void records_what_was_so_before_the_platform_without_guessing() {
        Map<String, Object> old = historical("EMBEDDED", anAdoption(aProject("IDEA", Map.of())));
        old.put("statusAsReported", "STANDARD");
        old.put("startedOn", "2018");
        old.put("embeddedOn", "2020-01-01");
        post(As.national(), old)
                .then()
                .statusCode(201)
                .body("lab", nullValue())
                .body("status", equalTo("EMBEDDED"))
                .body("since", equalTo("2020-01-01"))
                .body("statusAsReported", equalTo("STANDARD"))
                .body("leadTimeDays", nullValue())
                .body("incomplete", contains("confirmation"));
        post(As.national(), historical("STARTED", anAdoption(aProject("IDEA", Map.of()))))
                .then()
                .body("since", equalTo("2020-10"))
                .body("incomplete", contains("started-on", "confirmation"));
    }

    @Test
    void is_described_anew_and_keeps_its_status() {
        String path = created();
        As.leaderOf(LAB)
                .header("If-Match", "\"0\"")
                .body(Map.of("plannedOn", "2027-01", "supportedByNational", true))
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("supportedByNational", equalTo(true))
                .body("plannedOn", equalTo("2027-01"))
                .body("status", equalTo("REQUESTED"));
        As.national().body(Map.of()).put(path).then().statusCode(428);
        As.national()
                .get(path + "/history")
                .then()
                .body("items.last().properties", containsInAnyOrder("plannedOn", "supportedByNational"));
    }

    @Test
    void takes_back_what_it_showed() {
        String path = created();
        Map<String, Object> read = As.anonymous().get(path).jsonPath().getMap("");
        As.national()
                .header("If-Match", "\"0\"")
                .body(read)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }
}
