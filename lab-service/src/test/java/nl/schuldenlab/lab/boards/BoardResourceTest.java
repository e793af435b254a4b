package nl.schuldenlab.lab.boards;

import static nl.schuldenlab.lab.governance.GovernanceFixtures.GOUDA;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.YEAR;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aCouncil;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aProgramme;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aTeam;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aTheme;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.adopted;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.framed;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.lab;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.made;
import static nl.schuldenlab.lab.steps.SetupFixtures.beingSetUp;
import static nl.schuldenlab.lab.steps.SetupFixtures.recorded;
import static nl.schuldenlab.lab.steps.SetupFixtures.wellPrepared;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import nl.schuldenlab.lab.labs.LabFixtures;
import nl.schuldenlab.lab.steps.SetupFixtures;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the screen of a lab shows, and to whom. */
@QuarkusTest
class BoardResourceTest {

    private static ValidatableResponse board(RequestSpecification reader, String lab) {
        return reader.get("/v1/labs/" + lab + "/board").then().statusCode(200);
    }

    // D23: derived from who takes part, never stored
    @Test
    void tells_everybody_whether_a_lab_is_public_and_private_so_D23() {
        board(As.anonymous(), beingSetUp("whole")).body("publicPrivate", equalTo(true));
        board(As.anonymous(), LabFixtures.created()).body("publicPrivate", equalTo(false));
    }

    // D23: the summary leaves out who takes part since an unknown day
    @Test
    void counts_partners_who_joined_on_an_unknown_day_so_D23() {
        board(As.anonymous(), lab()).body("publicPrivate", equalTo(true));
    }

    @Test
    void tells_how_far_the_set_up_is_and_what_blocks_the_next_step() {
        String lab = wellPrepared();
        SetupFixtures.done(lab, 1);
        board(As.managerOf(lab), lab)
                .body("setup.progress.done", equalTo(1))
                .body("setup.progress.total", equalTo(10))
                .body("setup.next.code", equalTo("WORK_PLAN"))
                .body("setup.next.verdict", equalTo("MET"))
                .body("setup.criteria", empty())
                .body("unavailable", empty());
        String bare = beingSetUp("whole");
        board(As.managerOf(bare).header("Accept-Language", "nl"), bare)
                .body("setup.next.number", equalTo(1))
                .body("setup.next.title", equalTo("Stel een kwartiermaker aan"))
                .body("setup.next.blockers.code", contains("no-quartermaster"));
    }

    // D189
    @Test
    void shows_the_criteria_once_a_lab_is_established_so_D189() {
        String lab = recorded("whole", "ESTABLISHED");
        board(As.managerOf(lab), lab)
                .body("setup.next", nullValue())
                .body(
                        "setup.criteria.code",
                        contains("SUPPORT", "KICK_OFF_HELD", "HANDOVER", "NO_MORE_PROJECTS_NEEDED"))
                .body("setup.criteria.verdict", contains("OPEN", "MET", "OPEN", "OPEN"));
    }

    // D98, D108
    @Test
    void tells_whether_council_and_core_team_are_as_the_framework_wants_them_so_D98_and_D108() {
        String lab = framed();
        board(As.managerOf(lab), lab)
                .body("council.verdict", equalTo("MISSING"))
                .body("coreTeam.verdict", equalTo("MISSING"));
        made(lab, "programme-councils", aCouncil(YEAR, GOUDA, "bank-one"));
        As.managerOf(lab)
                .header("If-None-Match", "*")
                .body(aTeam(1, 3))
                .put("/v1/labs/" + lab + "/core-team")
                .then()
                .statusCode(201);
        board(As.managerOf(lab), lab)
                .body("council.verdict", equalTo("VALID"))
                .body("council.blockers", empty())
                .body("coreTeam.verdict", equalTo("VALID"));
    }

    // D78
    @Test
    void misses_no_body_that_a_lab_did_not_agree_to_have_so_D78() {
        String free = lab();
        board(As.managerOf(free), free)
                .body("council.verdict", equalTo("NOT_REQUIRED"))
                .body("coreTeam.verdict", equalTo("NOT_REQUIRED"));
    }

    @Test
    void shows_the_themes_of_the_year_by_how_far_they_are() {
        String lab = lab();
        String path = made(lab, "themes", aTheme(YEAR));
        made(lab, "themes", aTheme(YEAR - 1));
        board(As.anonymous(), lab)
                .body("themes.status", contains("EXPLORING"))
                .body("themes[0].items.id", contains(path.replaceFirst(".*/", "")));
    }

    // D101
    @Test
    void tells_insiders_how_many_partners_stand_behind_the_programme_so_D101() {
        String lab = framed();
        adopted(lab, YEAR);
        board(As.contactOf(GOUDA), lab)
                .body("programme.status", equalTo("ADOPTED"))
                .body("programme.projects", equalTo(1))
                .body("programme.commitments.percentage", equalTo(62))
                .body("programme.commitments.missing", contains("bank-two"));
        board(As.anonymous(), lab)
                .body("programme.status", equalTo("ADOPTED"))
                .body("programme.commitments", nullValue());
    }

    // D80: a lab's part in a project is temporary; the stand-in is asked for the stages before EMBEDDED only
    @Test
    void shows_the_projects_that_the_lab_still_works_on_with_their_age_so_D80() {
        board(As.anonymous(), lab())
                .body("projects.items.slug", contains("a-buddy-at-school", "grip-on-letters"))
                .body("projects.items[0].startedOn", equalTo("2020-02"))
                .body("projects.items[0].ageInDays", greaterThan(2000));
    }

    // D74, D194: what a lab still has to do
    @Test
    void shows_the_adoptions_in_which_the_lab_has_work_to_do_so_D194() {
        board(As.anonymous(), lab())
                .body("adoptions.items.project", contains("a-buddy-at-school"))
                .body("adoptions.items[0].status", equalTo("STARTED"))
                .body("adoptions.items[0].ageInDays", greaterThan(2000));
    }

    // D102, D104, D113
    @Test
    void tells_how_the_lab_stands_with_its_meetings_so_D102() {
        board(As.anonymous(), lab())
                .body("cadence.verdict", equalTo("AT_RISK"))
                .body("cadence.items.kind", contains("INSPIRATION", "KNOWLEDGE_NETWORK", "PROJECT_LEADERS"))
                .body("cadence.items.required", contains(1, 2, 4));
    }

    @Test
    void keeps_from_outsiders_what_is_not_public() {
        String lab = lab();
        made(lab, "programmes", aProgramme(YEAR));
        for (RequestSpecification outsider :
                new RequestSpecification[] {As.anonymous(), As.managerOf("another-lab"), As.contactOf("bank-elsewhere")
                }) {
            board(outsider, lab)
                    .body("setup", nullValue())
                    .body("council", nullValue())
                    .body("coreTeam", nullValue())
                    .body("programme", nullValue())
                    .body("publicPrivate", notNullValue());
        }
        board(As.leaderOf(lab), lab).body("setup.progress.done", equalTo(0)).body("programme.status", equalTo("DRAFT"));
    }

    @Test
    void can_be_asked_for_another_year() {
        String lab = lab();
        adopted(lab, YEAR);
        As.managerOf(lab)
                .get("/v1/labs/" + lab + "/board?year=" + (YEAR + 1))
                .then()
                .statusCode(200)
                .body("year", equalTo(YEAR + 1))
                .body("programme", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"year=1", "year=soon", "colour=red"})
    void refuses_questions_that_make_no_sense(String query) {
        As.anonymous().get("/v1/labs/" + lab() + "/board?" + query).then().statusCode(400);
    }

    @Test
    void belongs_to_a_lab_that_is_there() {
        As.anonymous().get("/v1/labs/nowhere/board").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"in-trouble", "refused", "unreachable", "slow"})
    void names_who_does_not_answer_and_tells_the_rest(String trouble) {
        String lab = LabFixtures.created(LabFixtures.aLab("slug", "lab-" + UUID.randomUUID() + "-" + trouble));
        made(lab, "themes", aTheme(YEAR));
        board(As.managerOf(lab), lab)
                .body("publicPrivate", nullValue())
                .body("council.verdict", equalTo("NOT_REQUIRED"))
                .body("themes.status", contains("EXPLORING"))
                .body("setup.progress.done", equalTo(0))
                .time(lessThan(3000L));
    }

    @Test
    void names_the_services_that_could_not_be_asked() {
        String lab = LabFixtures.created(LabFixtures.aLab("slug", "lab-" + UUID.randomUUID() + "-unreachable"));
        board(As.managerOf(lab), lab)
                .body("unavailable", contains("events-service", "partner-service", "project-catalog-service"))
                .body("cadence", nullValue())
                .body("projects", nullValue())
                .body("adoptions", nullValue());
        board(As.contactOf(GOUDA), lab).body("setup", nullValue());
    }
}
