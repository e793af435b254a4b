package nl.schuldenlab.lab.programmes;

import static nl.schuldenlab.lab.governance.GovernanceFixtures.GOUDA;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.TODAY;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.YEAR;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aCouncil;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aFramework;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aProgramme;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aTheme;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.adopted;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.before;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.frame;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.framed;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.lab;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.made;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.move;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.troubled;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgrammeStatusTest {

    private static ValidatableResponse transitions(String lab, String path) {
        return As.managerOf(lab).get(path + "/transitions").then().statusCode(200);
    }

    private static void council(String lab, int year, String... members) {
        As.national()
                .body(before(aCouncil(year, members)))
                .post("/v1/labs/" + lab + "/programme-councils")
                .then()
                .statusCode(201);
    }

    @Test
    void is_adopted_by_the_valid_council_of_its_year_so_D100() {
        String lab = framed();
        String path = made(lab, "programmes", aProgramme(YEAR));
        made(lab, "programme-councils", aCouncil(YEAR + 1, GOUDA, "bank-one"));
        move(lab, path, "ADOPTED")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("council-missing"))
                .body("blockers.rule", contains("D100"));
        council(lab, YEAR, GOUDA);
        move(lab, path, "ADOPTED").then().statusCode(409).body("blockers.code", contains("council-size"));
        String other = framed();
        String adopted = adopted(other, YEAR);
        As.anonymous().get(adopted).then().body("adoptedOn", equalTo(TODAY.toString()));
        move(other, adopted, "ADOPTED")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("transition-not-offered"));
    }

    @Test
    void waits_until_all_of_the_council_take_part_in_the_lab_so_D98() {
        String lab = framed("lab-left-");
        council(lab, YEAR, GOUDA, "bank-two");
        String path = made(lab, "programmes", aProgramme(YEAR));
        move(lab, path, "ADOPTED")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("council-member-left"))
                .body("blockers.source", contains("partner-service"));
    }

    @Test
    void is_adopted_by_the_lead_of_a_lab_without_a_framework_so_D78() {
        String lab = lab();
        String path = made(lab, "programmes", aProgramme(YEAR));
        transitions(lab, path)
                .body("items.to", contains("ADOPTED"))
                .body("items.verdict", contains("ALLOWED"))
                .body("items[0].warnings.code", contains("council-missing"));
        move(lab, path, "ADOPTED").then().statusCode(201);
    }

    @Test
    void is_adopted_by_the_lead_where_the_framework_asks_for_no_council_so_D78() {
        String lab = lab();
        Map<String, Object> framework = aFramework();
        framework.put("switches", Map.of("councilRequired", false));
        frame(lab, framework);
        String path = made(lab, "programmes", aProgramme(YEAR));
        transitions(lab, path).body("items[0].warnings.code", contains("council-missing", "few-themes"));
        move(lab, path, "ADOPTED").then().statusCode(201);
    }

    @Test
    void is_adopted_with_a_warning_when_its_year_has_few_themes_so_D109() {
        String lab = framed();
        made(lab, "programme-councils", aCouncil(YEAR, GOUDA, "bank-one"));
        String path = made(lab, "programmes", aProgramme(YEAR));
        transitions(lab, path)
                .body("items.verdict", contains("ALLOWED"))
                .body("items[0].warnings.rule", contains("D109"));
        made(lab, "themes", aTheme(YEAR));
        transitions(lab, path).body("items[0].warnings", empty());
    }

    @Test
    void is_committed_to_when_all_partners_of_the_day_of_adoption_are_so_D101() {
        String lab = framed();
        String path = adopted(lab, YEAR);
        As.managerOf(lab)
                .header("Accept-Language", "en")
                .body(Map.of("to", "COMMITTED"))
                .post(path + "/status-changes")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("commitments-missing"))
                .body("blockers.rule", contains("D101"))
                .body("blockers[0].detail", containsString("62 %"));
        String all = framed("lab-committed-");
        String committed = adopted(all, YEAR);
        move(all, committed, "COMMITTED").then().statusCode(201);
        As.anonymous().get(committed).then().body("status", equalTo("COMMITTED"));
        transitions(all, committed).body("items", empty());
    }

    @Test
    void minds_commitments_in_a_lab_without_a_framework_so_D78() {
        String lab = lab();
        String path = adopted(lab, YEAR);
        transitions(lab, path)
                .body("items.verdict", contains("ALLOWED"))
                .body("items[0].warnings.code", contains("commitments-missing"));
        move(lab, path, "COMMITTED").then().statusCode(201);
    }

    @Test
    void cannot_tell_while_partner_service_does_not_answer() {
        String lab = troubled();
        frame(lab, aFramework());
        council(lab, YEAR, GOUDA, "bank-one");
        String path = made(lab, "programmes", aProgramme(YEAR));
        transitions(lab, path)
                .body("items.verdict", contains("UNKNOWN"))
                .body("items[0].unavailable", contains("partner-service"));
        move(lab, path, "ADOPTED").then().statusCode(503).header("Retry-After", "5");
        Map<String, Object> past = before(aProgramme(2020));
        past.put("status", "ADOPTED");
        String old = As.national()
                .body(past)
                .post("/v1/labs/" + lab + "/programmes")
                .then()
                .extract()
                .header("Location");
        move(lab, old, "COMMITTED").then().statusCode(503);
        As.anonymous().get(old).then().body("status", equalTo("ADOPTED"));
    }

    @Test
    void is_adopted_on_a_day_that_has_come() {
        String lab = lab();
        String path = made(lab, "programmes", aProgramme(YEAR));
        move(lab, path, Map.of("to", "ADOPTED", "adoptedOn", TODAY.plusDays(2).toString()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/adoptedOn"));
        move(lab, path, Map.of("to", "COMMITTED", "adoptedOn", TODAY.toString()))
                .then()
                .statusCode(400)
                .body("errors.code", contains("not-of-this-status"));
        move(lab, path, Map.of("to", "ADOPTED", "adoptedOn", TODAY.minusDays(3).toString(), "reason", "As agreed"))
                .then()
                .statusCode(201)
                .body("reason", equalTo("As agreed"));
        As.anonymous()
                .get(path)
                .then()
                .body("adoptedOn", equalTo(TODAY.minusDays(3).toString()));
    }

    @Test
    void is_moved_by_the_labs_managers_only() {
        String lab = lab();
        String path = made(lab, "programmes", aProgramme(YEAR));
        Map<String, Object> change = Map.of("to", "ADOPTED");
        As.anonymous().body(change).post(path + "/status-changes").then().statusCode(401);
        As.managerOf("lab-of-others")
                .body(change)
                .post(path + "/status-changes")
                .then()
                .statusCode(403);
        As.contactOf(GOUDA).body(change).post(path + "/status-changes").then().statusCode(403);
        As.managerOf(lab)
                .body(change)
                .post("/v1/labs/" + lab + "/programmes/1999/status-changes")
                .then()
                .statusCode(404);
        As.leaderOf(lab).get(path + "/transitions").then().body("items.verdict", contains("FORBIDDEN"));
        As.national().body(change).post(path + "/status-changes").then().statusCode(201);
    }
}
