package nl.schuldenlab.lab.steps;

import static nl.schuldenlab.lab.steps.SetupFixtures.GOUDA;
import static nl.schuldenlab.lab.steps.SetupFixtures.aHandover;
import static nl.schuldenlab.lab.steps.SetupFixtures.at;
import static nl.schuldenlab.lab.steps.SetupFixtures.beingSetUp;
import static nl.schuldenlab.lab.steps.SetupFixtures.done;
import static nl.schuldenlab.lab.steps.SetupFixtures.labTo;
import static nl.schuldenlab.lab.steps.SetupFixtures.noMoreProjects;
import static nl.schuldenlab.lab.steps.SetupFixtures.post;
import static nl.schuldenlab.lab.steps.SetupFixtures.recorded;
import static nl.schuldenlab.lab.steps.SetupFixtures.support;
import static nl.schuldenlab.lab.steps.SetupFixtures.wellPrepared;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.schuldenlab.lab.labs.LabFixtures;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

/** What a lab's set-up has to say of its status. */
@QuarkusTest
class GatesTest {

    private static Response transitions(String lab) {
        return As.managerOf(lab).get(at(lab, "/transitions"));
    }

    @Test
    void let_a_lab_be_established_after_its_ten_steps_and_completed_after_the_four_criteria_so_D171_D189_D198() {
        String lab = wellPrepared();
        labTo(lab, "ESTABLISHED").then().statusCode(409).body("blockers.code", contains("setup-steps-open"));
        done(lab, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        transitions(lab).then().body("items[0].verdict", equalTo("ALLOWED"));
        labTo(lab, "ESTABLISHED").then().statusCode(201).body("to", equalTo("ESTABLISHED"));
        As.anonymous().get(at(lab, "")).then().body("incomplete", empty());
        labTo(lab, "SETUP_COMPLETED")
                .then()
                .statusCode(409)
                .body(
                        "blockers.code",
                        contains(
                                "no-support-of-local-public",
                                "no-support-of-local-private",
                                "no-support-of-national-project-partner",
                                "no-handover",
                                "more-projects-not-ruled-out"))
                .body("blockers.rule", contains("D190", "D190", "D190", "D192", "D194"));
        support(lab, "LOCAL_PUBLIC", GOUDA).then().statusCode(201);
        support(lab, "LOCAL_PRIVATE", "partner-next-door").then().statusCode(201);
        support(lab, "NATIONAL_PROJECT_PARTNER", "bank-ing").then().statusCode(201);
        post(lab, "/handover", aHandover()).then().statusCode(201);
        transitions(lab).then().body("items[0].blockers.code", contains("more-projects-not-ruled-out"));
        post(lab, "/setup/declarations", noMoreProjects()).then().statusCode(201);
        labTo(lab, "SETUP_COMPLETED").then().statusCode(201);
        As.managerOf(lab)
                .get(at(lab, "/setup"))
                .then()
                .body("progress.done", equalTo(10))
                .body("steps[0].verdict", equalTo("MET"))
                .body("criteria.verdict", contains("MET", "MET", "MET", "MET"));
    }

    @Test
    void name_all_that_stands_in_the_way_so_D59_D171() {
        String lab = beingSetUp("other");
        labTo(lab, "ESTABLISHED")
                .then()
                .statusCode(409)
                .body(
                        "blockers.code",
                        contains("setup-steps-open", "no-public-partner", "no-private-partner", "kick-off-not-held"))
                .body("blockers.rule", contains("D171", "D59", "D59", "D171"))
                .body(
                        "blockers.source",
                        contains("lab-service", "partner-service", "partner-service", "events-service"));
        labTo(beingSetUp("half"), "ESTABLISHED")
                .then()
                .body(
                        "blockers.code",
                        contains("setup-steps-open", "no-private-partner", "kick-off-without-national-team"));
    }

    @Test
    void stay_shut_while_nobody_can_tell() {
        String lab = LabFixtures.historical("SETTING_UP", "-in-trouble");
        transitions(lab)
                .then()
                .body("items[0].verdict", equalTo("BLOCKED"))
                .body("items[0].blockers.code", contains("setup-steps-open"))
                .body("items[0].unavailable", contains("partner-service", "events-service"));
        labTo(lab, "ESTABLISHED").then().statusCode(409);
        As.anonymous().get(at(lab, "")).then().body("status", equalTo("SETTING_UP"));
    }

    @Test
    void count_the_kick_off_of_a_lab_from_before_the_platform_as_held() {
        String lab = recorded("other", "ESTABLISHED");
        transitions(lab)
                .then()
                .body("items[0].to", equalTo("SETUP_COMPLETED"))
                .body(
                        "items[0].blockers.code",
                        contains(
                                "no-support-of-local-public",
                                "no-support-of-local-private",
                                "no-support-of-national-project-partner",
                                "no-handover",
                                "more-projects-not-ruled-out"));
    }

    @Test
    void explain_themselves_in_dutch_too() {
        String lab = beingSetUp("other");
        As.managerOf(lab)
                .header("Accept-Language", "nl")
                .get(at(lab, "/transitions"))
                .then()
                .body("items[0].blockers[1].detail", containsString("publieke partner"));
    }
}
