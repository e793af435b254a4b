package nl.schuldenlab.lab.steps;

import static nl.schuldenlab.lab.steps.SetupFixtures.GOUDA;
import static nl.schuldenlab.lab.steps.SetupFixtures.aWorkPlan;
import static nl.schuldenlab.lab.steps.SetupFixtures.at;
import static nl.schuldenlab.lab.steps.SetupFixtures.beingSetUp;
import static nl.schuldenlab.lab.steps.SetupFixtures.contactWith;
import static nl.schuldenlab.lab.steps.SetupFixtures.done;
import static nl.schuldenlab.lab.steps.SetupFixtures.move;
import static nl.schuldenlab.lab.steps.SetupFixtures.post;
import static nl.schuldenlab.lab.steps.SetupFixtures.put;
import static nl.schuldenlab.lab.steps.SetupFixtures.recorded;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.lab.labs.LabFixtures;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SetupStepResourceTest {

    private static Response transitions(String lab, int step) {
        return As.managerOf(lab).get(at(lab, "/setup/steps/" + step + "/transitions"));
    }

    @Test
    void is_there_from_the_beginning_so_D168() {
        String lab = beingSetUp("whole");
        As.managerOf(lab)
                .get(at(lab, "/setup/steps/3"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("code", equalTo("ADMINISTRATIVE_SUPPORT"))
                .body("status", equalTo("TODO"))
                .body("ownerRole", equalTo("ALDERMAN"))
                .body("createdAt", nullValue());
        As.managerOf(lab).get(at(lab, "/setup/steps/3/status-changes")).then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "11", "-1", "three", "99999999999"})
    void is_one_of_ten_so_D172(String number) {
        String lab = beingSetUp("whole");
        As.managerOf(lab).get(at(lab, "/setup/steps/" + number)).then().statusCode(404);
        post(lab, "/setup/steps/" + number + "/status-changes", Map.of("to", "DONE"))
                .then()
                .statusCode(404);
    }

    @Test
    void takes_a_note_an_owner_and_evidence_so_D172() {
        String lab = beingSetUp("whole");
        Map<String, Object> note = Map.of(
                "note", "On the board's list",
                "ownerRole", "DIRECTOR",
                "evidence", List.of(Map.of("title", "Minutes", "url", "https://example.nl/minutes")));
        String step = at(lab, "/setup/steps/1");
        As.managerOf(lab).body(note).put(step).then().statusCode(428);
        As.managerOf(lab)
                .header("If-Match", "\"0\"")
                .body(note)
                .put(step)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("note", equalTo("On the board's list"))
                .body("evidence.title", contains("Minutes"));
        As.managerOf(lab)
                .header("If-Match", "\"0\"")
                .body(note)
                .put(step)
                .then()
                .statusCode(412);
        As.managerOf(lab)
                .get(step + "/history")
                .then()
                .body("items.kind", contains("CREATED", "CHANGED"))
                .body("items[1].properties", containsInAnyOrder("evidence", "note", "ownerRole"));
    }

    @Test
    void is_done_when_its_condition_holds_so_D175() {
        String lab = beingSetUp("whole");
        move(lab, 2, "IN_PROGRESS").then().statusCode(201).body("from", equalTo("TODO"));
        move(lab, 2, "DONE")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("no-work-plan"))
                .body("blockers.rule", contains("D175"));
        transitions(lab, 2)
                .then()
                .body("items.to", contains("DONE", "TODO"))
                .body("items.verdict", contains("BLOCKED", "ALLOWED"))
                .body("items[0].blockers.code", contains("no-work-plan"));
        put(lab, "/work-plan", aWorkPlan());
        transitions(lab, 2).then().body("items.verdict", contains("ALLOWED", "ALLOWED"));
        move(lab, 2, "DONE").then().statusCode(201).body("to", equalTo("DONE"));
        As.managerOf(lab)
                .get(at(lab, "/setup/steps/2"))
                .then()
                .body("status", equalTo("DONE"))
                .body("doneOn", notNullValue());
        move(lab, 2, "TODO").then().statusCode(409).body("blockers.code", contains("transition-not-offered"));
        move(lab, 2, "IN_PROGRESS").then().statusCode(201);
        As.managerOf(lab).get(at(lab, "/setup/steps/2")).then().body("doneOn", nullValue());
        As.managerOf(lab)
                .get(at(lab, "/setup/steps/2/status-changes"))
                .then()
                .body("items.to", contains("TODO", "IN_PROGRESS", "DONE", "IN_PROGRESS"));
    }

    @Test
    void warns_of_what_is_expected_and_does_not_demand_it_so_D180() {
        String lab = beingSetUp("whole");
        contactWith(lab, "YOUTH");
        contactWith(lab, "WORK_INCOME");
        transitions(lab, 4)
                .then()
                .body("items[1].verdict", equalTo("ALLOWED"))
                .body("items[1].warnings.code", contains("no-contact-at-debt-assistance"));
        done(lab, 4);
    }

    @ParameterizedTest
    @CsvSource({
        "7, no-local-partner no-national-partner, partner-service",
        "8, no-letter-of-intent, partner-service",
        "10, kick-off-not-held, events-service"
    })
    void rests_on_what_others_say_so_D184_D186_D188(int step, String codes, String source) {
        String lab = beingSetUp("other");
        move(lab, step, "DONE")
                .then()
                .statusCode(409)
                .body("blockers.code", contains(codes.split(" ")))
                .body("blockers[0].source", equalTo(source));
        done(beingSetUp("whole"), step);
    }

    @ParameterizedTest
    @CsvSource({"7, no-national-partner", "8, letter-without-municipality", "10, kick-off-without-national-team"})
    void needs_more_than_half_of_it_so_D184_D186_D188(int step, String code) {
        move(beingSetUp("half"), step, "DONE").then().statusCode(409).body("blockers.code", contains(code));
    }

    @Test
    void wants_only_proven_projects_so_D182() {
        String lab = beingSetUp("whole");
        put(lab, "/work-plan", aWorkPlan("projects", List.of("proven-a", "scaling-b", "embedded-c", "pilot-d")));
        move(lab, 6, "DONE")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("step-2-not-done", "project-not-proven"))
                .body("blockers[1].detail", containsString("pilot-d"))
                .body("blockers[1].source", equalTo("project-catalog-service"));
        As.managerOf(lab)
                .header("If-Match", "*")
                .body(aWorkPlan("projects", List.of("proven-a", "scaling-b", "embedded-c")))
                .put(at(lab, "/work-plan"))
                .then()
                .statusCode(200);
        done(lab, 2, 6);
    }

    @ParameterizedTest
    @CsvSource({"7, partner-service", "8, partner-service", "10, events-service"})
    void cannot_tell_while_others_do_not_answer(int step, String service) {
        String lab = LabFixtures.historical("SETTING_UP", "-in-trouble");
        move(lab, step, "DONE")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("detail", containsString(service));
        transitions(lab, step)
                .then()
                .statusCode(200)
                .body("items.verdict", contains("ALLOWED", "UNKNOWN"))
                .body("items[1].unavailable", contains(service));
        As.managerOf(lab).get(at(lab, "/setup/steps/" + step)).then().body("status", equalTo("TODO"));
    }

    @Test
    void moves_while_the_lab_is_being_set_up_so_D170_D172() {
        String proposed = LabFixtures.created();
        move(proposed, 1, "IN_PROGRESS").then().statusCode(409).body("blockers.code", contains("lab-not-being-set-up"));
        String before = recorded("whole", "ESTABLISHED");
        move(before, 1, "DONE").then().statusCode(409).body("blockers.code", contains("transition-not-offered"));
        As.managerOf(before).get(at(before, "/setup/steps/1")).then().body("status", equalTo("NOT_ON_RECORD"));
    }

    @Test
    void is_the_labs_own_affair() {
        String lab = beingSetUp("whole");
        String step = at(lab, "/setup/steps/1");
        Map<String, Object> change = Map.of("to", "IN_PROGRESS");
        As.anonymous().body(change).post(step + "/status-changes").then().statusCode(401);
        As.managerOf("another")
                .body(change)
                .post(step + "/status-changes")
                .then()
                .statusCode(403);
        As.contactOf(GOUDA).body(Map.of("note", "x")).put(step).then().statusCode(403);
        As.anonymous().get(step).then().statusCode(404);
        As.anonymous().get(step + "/transitions").then().statusCode(404);
        As.leaderOf(lab).get(step + "/transitions").then().body("items.verdict", contains("FORBIDDEN", "FORBIDDEN"));
        As.managerOf(lab)
                .body(Map.of("to", "SOMETIME"))
                .post(step + "/status-changes")
                .then()
                .statusCode(400);
    }
}
