package nl.schuldenlab.lab.workplans;

import static nl.schuldenlab.lab.steps.SetupFixtures.aWorkPlan;
import static nl.schuldenlab.lab.steps.SetupFixtures.at;
import static nl.schuldenlab.lab.steps.SetupFixtures.beingSetUp;
import static nl.schuldenlab.lab.steps.SetupFixtures.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.lab.labs.LabFixtures;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorkPlanResourceTest {

    private static Response replace(String lab, Map<String, Object> plan) {
        return As.managerOf(lab).header("If-Match", "*").body(plan).put(at(lab, "/work-plan"));
    }

    @Test
    void says_what_the_lab_is_after_in_any_status_so_D175() {
        String lab = LabFixtures.created();
        put(lab, "/work-plan", aWorkPlan("debtPhases", List.of("AWARENESS", "INTAKE")))
                .body("objectives", contains("Nobody waits longer than a week"))
                .body("activities[0].until", equalTo("2027-06"))
                .body("debtPhases", contains("AWARENESS", "INTAKE"))
                .body("targetGroups", empty())
                .body("version", equalTo(1));
    }

    @Test
    void keeps_what_it_said_before() {
        String lab = beingSetUp("whole");
        put(lab, "/work-plan", aWorkPlan());
        replace(lab, aWorkPlan("themes", List.of("Young people")))
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        replace(lab, aWorkPlan("themes", List.of("Young people"))).then().body("version", equalTo(2));
        As.managerOf(lab)
                .get(at(lab, "/work-plan/versions/1"))
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("themes", contains("Early signals"))
                .body("activities[0].until", equalTo("2027-06"))
                .body("writtenAt", notNullValue());
        As.managerOf(lab).get(at(lab, "/work-plan/versions/2")).then().body("themes", contains("Young people"));
        As.managerOf(lab).get(at(lab, "/work-plan/versions/3")).then().statusCode(404);
        As.managerOf(lab).get(at(lab, "/work-plan/versions/one")).then().statusCode(404);
        As.anonymous().get(at(lab, "/work-plan/versions/1")).then().statusCode(404);
        As.managerOf(lab)
                .get(at(lab, "/work-plan/history"))
                .then()
                .body("items[1].properties", containsInAnyOrder("number", "themes"));
    }

    @Test
    void chooses_partners_and_projects_that_exist() {
        String lab = beingSetUp("whole");
        Map<String, Object> plan = aWorkPlan("partners", List.of("bank-ing", "nobody"));
        plan.put("projects", List.of("nothing"));
        As.managerOf(lab)
                .header("If-None-Match", "*")
                .body(plan)
                .put(at(lab, "/work-plan"))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/partners/1", "/projects/0"))
                .body("errors.code", contains("unknown-reference", "unknown-reference"));
    }

    @Test
    void waits_for_who_knows_the_projects_but_asks_once_only() {
        String lab = beingSetUp("whole");
        As.managerOf(lab)
                .header("If-None-Match", "*")
                .body(aWorkPlan("projects", List.of("proven-in-trouble")))
                .put(at(lab, "/work-plan"))
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("detail", containsString("project-catalog-service"));
        Map<String, Object> plan = aWorkPlan("projects", List.of("proven-" + lab + "-later-in-trouble"));
        put(lab, "/work-plan", plan);
        plan.put("remarks", "Still the same project");
        replace(lab, plan).then().statusCode(200);
    }

    @Test
    void names_every_fault_at_once() {
        String lab = beingSetUp("whole");
        Map<String, Object> plan = aWorkPlan("activities", List.of(Map.of("who", "Work and Income")));
        plan.put("debtPhases", List.of("SOMETIME"));
        plan.put("partners", List.of("Not A Slug"));
        As.managerOf(lab)
                .header("If-None-Match", "*")
                .body(plan)
                .put(at(lab, "/work-plan"))
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/activities/0/what required", "/debtPhases/0 not-allowed", "/partners/0 slug"));
    }
}
