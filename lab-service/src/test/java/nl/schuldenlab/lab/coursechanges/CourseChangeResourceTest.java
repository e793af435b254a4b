package nl.schuldenlab.lab.coursechanges;

import static nl.schuldenlab.lab.governance.GovernanceFixtures.GOUDA;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.YEAR;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aChange;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aFramework;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aProgramme;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.adopted;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.before;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.frame;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.framed;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.lab;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.made;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.move;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.post;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CourseChangeResourceTest {
    private static final Map<String, Object> SAID = Map.of("involvedOn", "2026-05", "outcome", "The council agrees.");

    private static Map<String, Object> withTheCouncil() {
        Map<String, Object> change = aChange(YEAR, true);
        change.remove("year");
        change.put("councilInvolvement", SAID);
        return change;
    }

    @Test
    void is_decided_with_the_council_when_it_is_crucial_so_D106() {
        String lab = framed();
        adopted(lab, YEAR);
        String path = made(lab, "course-changes", aChange(YEAR, true));
        move(lab, path, "DECIDED")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("council-not-involved"))
                .body("blockers.rule", contains("D106"));
        As.managerOf(lab).get(path + "/transitions").then().body("items.verdict", contains("BLOCKED", "ALLOWED"));
        put(lab, path, withTheCouncil()).then().statusCode(200).body("councilInvolvement", equalTo(SAID));
        move(lab, path, "DECIDED").then().statusCode(201);
        As.managerOf(lab).get(path).then().body("decidedAt", notNullValue());
    }

    @Test
    void is_decided_by_the_core_team_alone_when_it_is_not_crucial_so_D106() {
        String lab = framed();
        adopted(lab, YEAR);
        String path = made(lab, "course-changes", aChange(YEAR, false));
        move(lab, path, "DECIDED").then().statusCode(201);
    }

    @Test
    void is_decided_by_the_lead_of_a_lab_without_a_framework_so_D78() {
        String lab = lab();
        String programme = made(lab, "programmes", aProgramme(YEAR));
        move(lab, programme, "ADOPTED").then().statusCode(201);
        String path = made(lab, "course-changes", aChange(YEAR, true));
        As.managerOf(lab)
                .get(path + "/transitions")
                .then()
                .body("items.verdict", contains("ALLOWED", "ALLOWED"))
                .body("items[0].warnings.code", contains("council-missing", "council-not-involved"));
        frame(lab, aFramework());
        move(lab, path, "DECIDED")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("council-missing", "council-not-involved"));
    }

    @Test
    void changes_a_programme_that_was_adopted() {
        String lab = lab();
        post(lab, "course-changes", aChange(YEAR, true))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/year"))
                .body("errors.code", contains("unknown-reference"));
        made(lab, "programmes", aProgramme(YEAR));
        post(lab, "course-changes", aChange(YEAR, true))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("programme-not-adopted"));
        Map<String, Object> past = before(aChange(YEAR, true));
        past.put("status", "DECIDED");
        As.national()
                .body(past)
                .post("/v1/labs/" + lab + "/course-changes")
                .then()
                .statusCode(201);
    }

    @Test
    void says_what_it_is_about_and_whether_it_is_crucial() {
        String lab = lab();
        post(lab, "course-changes", Map.of("year", YEAR))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/title", "/motivation", "/crucial"));
    }

    @Test
    void is_withdrawn_with_a_reason_and_stays_as_it_was_said() {
        String lab = lab();
        adopted(lab, YEAR);
        String path = made(lab, "course-changes", aChange(YEAR, true));
        move(lab, path, "WITHDRAWN").then().statusCode(400).body("errors.pointer", contains("/reason"));
        move(lab, path, Map.of("to", "WITHDRAWN", "reason", "Not needed after all"))
                .then()
                .statusCode(201);
        put(lab, path, withTheCouncil())
                .then()
                .statusCode(409)
                .body("blockers.code", contains("course-change-settled"));
        move(lab, path, "DECIDED").then().statusCode(409).body("blockers.code", contains("transition-not-offered"));
        As.managerOf(lab).get(path + "/status-changes").then().body("items.to", contains("PROPOSED", "WITHDRAWN"));
        As.managerOf(lab).get(path + "/transitions").then().body("items", empty());
    }

    @Test
    void is_decided_by_the_labs_managers_and_shown_to_insiders_only() {
        String lab = lab();
        adopted(lab, YEAR);
        String path = made(lab, "course-changes", aChange(YEAR, false));
        Map<String, Object> change = Map.of("to", "DECIDED");
        As.anonymous().body(change).post(path + "/status-changes").then().statusCode(401);
        As.contactOf(GOUDA).body(change).post(path + "/status-changes").then().statusCode(403);
        As.anonymous().get(path + "/status-changes").then().statusCode(404);
        As.anonymous().get(path + "/transitions").then().statusCode(404);
        As.leaderOf(lab).get(path + "/transitions").then().body("items.verdict", contains("FORBIDDEN", "FORBIDDEN"));
        As.anonymous().get("/v1/labs/" + lab + "/course-changes").then().statusCode(404);
        As.leaderOf(lab)
                .get("/v1/labs/" + lab + "/course-changes?crucial=false&status=PROPOSED&year=" + YEAR)
                .then()
                .body("items.year", contains(YEAR));
        As.leaderOf(lab)
                .get("/v1/labs/" + lab + "/course-changes?crucial=true")
                .then()
                .body("items", empty());
    }
}
