package nl.schuldenlab.lab.labs;

import static nl.schuldenlab.lab.labs.LabFixtures.anEndorsement;
import static nl.schuldenlab.lab.labs.LabFixtures.created;
import static nl.schuldenlab.lab.labs.LabFixtures.endorsed;
import static nl.schuldenlab.lab.labs.LabFixtures.historical;
import static nl.schuldenlab.lab.labs.LabFixtures.partnerLater;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LabStatusTest {

    private static Response move(String slug, String to) {
        return As.managerOf(slug).body(Map.of("to", to)).post("/v1/labs/" + slug + "/status-changes");
    }

    private static Response transitions(String slug) {
        return As.managerOf(slug).get("/v1/labs/" + slug + "/transitions");
    }

    @Test
    void is_set_up_once_a_municipality_of_its_area_endorses_it_so_D48() {
        String slug = created();
        endorsed(slug, "gemeente-gouda-gm0513");
        transitions(slug)
                .then()
                .statusCode(200)
                .body("items[0].to", equalTo("SETTING_UP"))
                .body("items[0].verdict", equalTo("ALLOWED"));
        move(slug, "SETTING_UP")
                .then()
                .statusCode(201)
                .body("from", equalTo("PROPOSED"))
                .body("to", equalTo("SETTING_UP"))
                .body("by.lab", equalTo(slug))
                .body("by.subject", nullValue());
        As.anonymous()
                .get("/v1/labs/" + slug)
                .then()
                .body("status", equalTo("SETTING_UP"))
                .header("ETag", "\"1\"");
        As.national()
                .get("/v1/labs/" + slug + "/status-changes")
                .then()
                .body("items.to", contains("PROPOSED", "SETTING_UP"))
                .body("items[1].by.subject", notNullValue());
    }

    @Test
    void is_not_set_up_without_an_endorsement_so_D48() {
        String slug = created();
        move(slug, "SETTING_UP")
                .then()
                .statusCode(409)
                .body("blockers", hasSize(1))
                .body("blockers[0].code", equalTo("no-municipal-endorsement"))
                .body("blockers[0].rule", equalTo("D48"));
        transitions(slug)
                .then()
                .body("items[0].verdict", equalTo("BLOCKED"))
                .body("items[0].blockers[0].source", equalTo("lab-service"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bank-of-gouda", "gemeente-almelo-gm0141"})
    void is_not_set_up_when_no_municipality_of_its_area_endorses_it_so_D48(String partner) {
        String slug = created();
        endorsed(slug, partner);
        move(slug, "SETTING_UP").then().statusCode(409).body("blockers[0].source", equalTo("partner-service"));
    }

    @Test
    void is_not_set_up_on_an_endorsement_of_some_purposes_so_D49() {
        String slug = created();
        Map<String, Object> partly = anEndorsement("gemeente-gouda-gm0513");
        partly.put("purposes", List.of("INNOVATION"));
        As.contactOf("gemeente-gouda-gm0513")
                .body(partly)
                .post("/v1/labs/" + slug + "/endorsements")
                .then()
                .statusCode(201);
        move(slug, "SETTING_UP").then().statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"in-trouble", "unreachable", "slow", "refused"})
    void cannot_tell_while_partner_service_does_not_answer(String trouble) {
        String slug = created();
        endorsed(slug, partnerLater(trouble));
        Response refused = move(slug, "SETTING_UP");
        refused.then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", endsWith(":service-unavailable"))
                .body("detail", containsString("partner-service"));
        assertThat(refused.time()).isLessThan(Duration.ofSeconds(6).toMillis());
        transitions(slug)
                .then()
                .statusCode(200)
                .body("items[0].verdict", equalTo("UNKNOWN"))
                .body("items[0].unavailable", contains("partner-service"));
    }

    @Test
    void refuses_a_step_that_the_state_machine_does_not_have() {
        String slug = historical("ESTABLISHED");
        move(slug, "PROPOSED").then().statusCode(409).body("blockers.code", contains("transition-not-offered"));
    }

    @Test
    void is_stopped_with_a_reason_and_lessons_and_stays_readable() {
        String slug = created();
        As.managerOf(slug)
                .body(Map.of("to", "STOPPED"))
                .post("/v1/labs/" + slug + "/status-changes")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/lessons", "/reason"));
        As.managerOf(slug)
                .body(Map.of("to", "STOPPED", "reason", "No partners", "lessons", List.of("Begin with the partners")))
                .post("/v1/labs/" + slug + "/status-changes")
                .then()
                .statusCode(201)
                .body("reason", equalTo("No partners"));
        As.anonymous()
                .get("/v1/labs/" + slug)
                .then()
                .statusCode(200)
                .body("lessons", contains("Begin with the partners"));
        transitions(slug).then().body("items", hasSize(0));
    }

    @Test
    void refuses_lessons_for_a_step_that_stops_nothing() {
        String slug = created();
        As.managerOf(slug)
                .body(Map.of("to", "SETTING_UP", "lessons", List.of("x")))
                .post("/v1/labs/" + slug + "/status-changes")
                .then()
                .statusCode(400)
                .body("errors.code", contains("lessons-when-stopped"));
    }

    @Test
    void is_moved_by_its_managers_only() {
        String slug = created();
        Map<String, Object> change = Map.of("to", "SETTING_UP");
        As.anonymous()
                .body(change)
                .post("/v1/labs/" + slug + "/status-changes")
                .then()
                .statusCode(401);
        As.managerOf("another-lab")
                .body(change)
                .post("/v1/labs/" + slug + "/status-changes")
                .then()
                .statusCode(403);
        As.anonymous()
                .get("/v1/labs/" + slug + "/transitions")
                .then()
                .statusCode(200)
                .body("items.verdict", contains("FORBIDDEN", "FORBIDDEN"));
    }

    @Test
    void explains_itself_in_dutch_too() {
        String slug = created();
        As.managerOf(slug)
                .header("Accept-Language", "nl-NL, en;q=0.5")
                .body(Map.of("to", "SETTING_UP"))
                .post("/v1/labs/" + slug + "/status-changes")
                .then()
                .statusCode(409)
                .header("Content-Language", "nl")
                .body("title", equalTo("Nu niet mogelijk"))
                .body("blockers[0].detail", containsString("gemeente"));
    }
}
