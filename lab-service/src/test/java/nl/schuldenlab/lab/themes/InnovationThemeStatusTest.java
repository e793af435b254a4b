package nl.schuldenlab.lab.themes;

import static nl.schuldenlab.lab.governance.GovernanceFixtures.YEAR;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aTheme;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.framed;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.lab;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.made;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.move;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.peers.RunningStub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class InnovationThemeStatusTest {
    private static final Map<String, Object> DOCUMENT =
            Map.of("title", "What came of it", "url", "https://example.nl/case.pdf");

    private final RunningStub partners = RunningStub.of("partner-service");

    private static Response workOut(String lab, String path, String to) {
        return move(lab, path, Map.of("to", to, "document", DOCUMENT));
    }

    private static String coFinancing(String path) {
        return "/v1/co-financing?subject=theme%3A" + path.replaceFirst(".*/", "");
    }

    private static ValidatableResponse transitions(String lab, String path) {
        return As.managerOf(lab).get(path + "/transitions").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BUSINESS_CASE", "SOCIAL_BUSINESS_CASE", "PROTOTYPE"})
    void brings_a_case_or_prototype_with_its_document_so_D110(String outcome) {
        String lab = lab();
        String path = made(lab, "themes", aTheme(YEAR));
        move(lab, path, outcome).then().statusCode(400).body("errors.pointer", contains("/document"));
        workOut(lab, path, outcome).then().statusCode(201).body("from", equalTo("EXPLORING"));
        As.anonymous().get(path).then().body("status", equalTo(outcome)).body("document", equalTo(DOCUMENT));
    }

    @Test
    void becomes_a_project_after_a_case_or_prototype_so_D118() {
        String lab = lab();
        String path = made(lab, "themes", aTheme(YEAR));
        Map<String, Object> grow = Map.of("to", "BECAME_PROJECT", "project", "project-one");
        move(lab, path, grow).then().statusCode(409).body("blockers.code", contains("transition-not-offered"));
        workOut(lab, path, "PROTOTYPE").then().statusCode(201);
        move(lab, path, "BECAME_PROJECT").then().statusCode(400).body("errors.pointer", contains("/project"));
        move(lab, path, Map.of("to", "BECAME_PROJECT", "project", "nothing-at-all"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-reference"));
        move(lab, path, Map.of("to", "BECAME_PROJECT", "project", "project-in-trouble"))
                .then()
                .statusCode(503)
                .body("detail", containsString("project-catalog-service"));
        move(lab, path, grow).then().statusCode(201);
        As.anonymous().get(path).then().body("project", equalTo("project-one")).body("document", equalTo(DOCUMENT));
        transitions(lab, path).body("items", empty());
    }

    @Test
    void is_dropped_with_a_reason_and_lessons() {
        String lab = lab();
        String path = made(lab, "themes", aTheme(YEAR));
        move(lab, path, "DROPPED")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/reason", "/lessons"));
        move(lab, path, Map.of("to", "DROPPED", "reason", "Nobody came", "lessons", List.of("Ask first")))
                .then()
                .statusCode(201);
        As.anonymous().get(path).then().body("lessons", contains("Ask first"));
        As.anonymous().get(path + "/status-changes").then().body("items.to", contains("EXPLORING", "DROPPED"));
    }

    @Test
    void takes_with_a_status_what_belongs_to_it() {
        String lab = lab();
        String path = made(lab, "themes", aTheme(YEAR));
        Map<String, Object> all =
                Map.of("to", "PROTOTYPE", "document", DOCUMENT, "project", "project-one", "lessons", List.of("x"));
        move(lab, path, all)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/project", "/lessons"))
                .body("errors.code", contains("not-of-this-status", "not-of-this-status"));
    }

    @Test
    void is_worked_out_once_co_financing_is_arranged_so_D117() {
        String lab = framed();
        String path = made(lab, "themes", aTheme(YEAR));
        workOut(lab, path, "BUSINESS_CASE")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("co-financing-missing"))
                .body("blockers.rule", contains("D117"))
                .body("blockers.source", contains("partner-service"));
        transitions(lab, path).body("items.verdict", contains("BLOCKED", "BLOCKED", "BLOCKED", "ALLOWED"));
        partners.answer(coFinancing(path), Map.of("arranged", true));
        transitions(lab, path).body("items.verdict", contains("ALLOWED", "ALLOWED", "ALLOWED", "ALLOWED"));
        workOut(lab, path, "BUSINESS_CASE").then().statusCode(201);
    }

    @Test
    void minds_co_financing_in_a_lab_without_a_framework_so_D78() {
        String lab = lab();
        String path = made(lab, "themes", aTheme(YEAR));
        transitions(lab, path)
                .body("items.verdict", contains("ALLOWED", "ALLOWED", "ALLOWED", "ALLOWED"))
                .body("items[0].warnings.code", contains("co-financing-missing"))
                .body("items[3].warnings", empty());
        partners.fail(coFinancing(path));
        transitions(lab, path).body("items[0].verdict", equalTo("ALLOWED")).body("items[0].warnings", empty());
        workOut(lab, path, "PROTOTYPE").then().statusCode(201);
    }

    @Test
    void cannot_tell_while_partner_service_does_not_answer_so_D117() {
        String lab = framed();
        String path = made(lab, "themes", aTheme(YEAR));
        partners.fail(coFinancing(path));
        transitions(lab, path)
                .body("items.verdict", contains("UNKNOWN", "UNKNOWN", "UNKNOWN", "ALLOWED"))
                .body("items[0].unavailable", contains("partner-service"));
        workOut(lab, path, "PROTOTYPE").then().statusCode(503).header("Retry-After", "5");
        As.anonymous().get(path).then().body("status", equalTo("EXPLORING"));
        partners.answer(coFinancing(path), Map.of("arranged", true));
        workOut(lab, path, "PROTOTYPE").then().statusCode(201);
    }

    @Test
    void is_moved_by_the_labs_managers_only() {
        String lab = lab();
        String path = made(lab, "themes", aTheme(YEAR));
        Map<String, Object> change = Map.of("to", "PROTOTYPE", "document", DOCUMENT);
        As.anonymous().body(change).post(path + "/status-changes").then().statusCode(401);
        As.managerOf("lab-of-others")
                .body(change)
                .post(path + "/status-changes")
                .then()
                .statusCode(403);
        As.managerOf(lab)
                .header("If-Match", "\"99\"")
                .body(change)
                .post(path + "/status-changes")
                .then()
                .statusCode(412);
        As.managerOf(lab)
                .body(change)
                .post("/v1/labs/" + lab + "/themes/" + UUID.randomUUID() + "/status-changes")
                .then()
                .statusCode(404);
        As.anonymous().get(path + "/transitions").then().body("items[0].verdict", equalTo("FORBIDDEN"));
        As.national().body(change).post(path + "/status-changes").then().statusCode(201);
    }
}
