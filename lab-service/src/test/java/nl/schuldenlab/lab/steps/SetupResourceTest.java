package nl.schuldenlab.lab.steps;

import static nl.schuldenlab.lab.steps.SetupFixtures.at;
import static nl.schuldenlab.lab.steps.SetupFixtures.beingSetUp;
import static nl.schuldenlab.lab.steps.SetupFixtures.done;
import static nl.schuldenlab.lab.steps.SetupFixtures.recorded;
import static nl.schuldenlab.lab.steps.SetupFixtures.wellPrepared;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.schuldenlab.lab.labs.LabFixtures;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SetupResourceTest {

    private static Response setup(String lab) {
        return As.managerOf(lab).get(at(lab, "/setup"));
    }

    @Test
    void is_the_whole_checklist_of_ten_steps_and_four_criteria_so_D168_D189() {
        setup(beingSetUp("other"))
                .then()
                .statusCode(200)
                .body("status", equalTo("SETTING_UP"))
                .body("progress.done", equalTo(0))
                .body("progress.total", equalTo(10))
                .body("steps.number", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
                .body("steps.status", everyItem(equalTo("TODO")))
                .body("steps.verdict", everyItem(equalTo("OPEN")))
                .body("steps[0].title", equalTo("Appoint a quartermaster"))
                .body("steps[3].warnings.code", contains("no-contact-at-work-income", "no-contact-at-debt-assistance"))
                .body("steps[6].blockers.code", contains("no-local-partner", "no-national-partner"))
                .body("steps[6].blockers.source", contains("partner-service", "partner-service"))
                .body("steps[9].blockers.code", contains("kick-off-not-held"))
                .body("criteria.code", contains("SUPPORT", "KICK_OFF_HELD", "HANDOVER", "NO_MORE_PROJECTS_NEEDED"))
                .body("criteria.rule", contains("D190", "D191", "D192", "D194"))
                .body("criteria.verdict", everyItem(equalTo("OPEN")))
                .body("unavailable", empty())
                .body("checkedAt", notNullValue());
    }

    @Test
    void tells_how_far_it_is() {
        String lab = wellPrepared();
        done(lab, 1, 2, 4);
        setup(lab)
                .then()
                .body("progress.done", equalTo(3))
                .body(
                        "steps.status",
                        contains("DONE", "DONE", "TODO", "DONE", "TODO", "TODO", "TODO", "TODO", "TODO", "TODO"))
                .body("steps.verdict", everyItem(equalTo("MET")))
                .body("criteria.verdict", contains("OPEN", "MET", "OPEN", "OPEN"));
    }

    @Test
    void speaks_dutch_too() {
        String lab = beingSetUp("other");
        As.managerOf(lab)
                .header("Accept-Language", "nl")
                .get(at(lab, "/setup"))
                .then()
                .body("steps[0].title", equalTo("Stel een kwartiermaker aan"))
                .body("steps[0].blockers[0].detail", equalTo("Er is nog geen kwartiermaker aangesteld."));
    }

    @Test
    void says_whom_it_could_not_ask_instead_of_guessing() {
        setup(LabFixtures.historical("SETTING_UP", "-in-trouble"))
                .then()
                .statusCode(200)
                .body("unavailable", contains("partner-service", "events-service"))
                .body("steps[0].verdict", equalTo("OPEN"))
                .body("steps[6].verdict", equalTo("UNKNOWN"))
                .body("steps[6].unavailable", contains("partner-service"))
                .body("steps[7].verdict", equalTo("UNKNOWN"))
                .body("steps[9].unavailable", contains("events-service"))
                .body("criteria[1].verdict", equalTo("UNKNOWN"));
    }

    @Test
    void has_nothing_on_record_of_a_lab_from_before_the_platform_and_its_kick_off_was_held() {
        setup(recorded("other", "ESTABLISHED"))
                .then()
                .body("progress.done", equalTo(0))
                .body("steps.status", everyItem(equalTo("NOT_ON_RECORD")))
                .body("steps.verdict", everyItem(equalTo("NOT_ON_RECORD")))
                .body("criteria.verdict", contains("OPEN", "MET", "OPEN", "OPEN"))
                .body("unavailable", empty());
        setup(recorded("other", "SETUP_COMPLETED"))
                .then()
                .body("criteria.verdict", everyItem(equalTo("NOT_ON_RECORD")));
    }

    @Test
    void is_the_labs_own_affair() {
        String lab = beingSetUp("other");
        As.anonymous().get(at(lab, "/setup")).then().statusCode(404);
        As.managerOf("another").get(at(lab, "/setup")).then().statusCode(404);
        As.leaderOf(lab).get(at(lab, "/setup")).then().statusCode(200);
        As.national().get(at("nowhere", "/setup")).then().statusCode(404);
    }
}
