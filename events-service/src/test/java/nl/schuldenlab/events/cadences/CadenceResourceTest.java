package nl.schuldenlab.events.cadences;

import static nl.schuldenlab.events.events.EventFixtures.NEXT_MONTH;
import static nl.schuldenlab.events.events.EventFixtures.anEvent;
import static nl.schuldenlab.events.events.EventFixtures.created;
import static nl.schuldenlab.events.events.EventFixtures.fromBefore;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.events.NetworkLabsStub;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CadenceResourceTest {
    private final String lab = "lab-framed-" + UUID.randomUUID();

    private ValidatableResponse cadence(int year) {
        return As.anonymous().get("/v1/cadence?lab=" + lab + "&year=" + year).then();
    }

    private void told(String kind, String status, String heldOn) {
        Map<String, Object> event = fromBefore(status, heldOn);
        event.put("kind", kind);
        event.put("lab", lab);
        created(event);
    }

    @Test
    @DisplayName("D102 D104 D113: counts what was held in the year, however far its date is known")
    void counts_what_was_held() {
        told("INSPIRATION", "HELD", "2021-06-03");
        told("KNOWLEDGE_NETWORK", "HELD", "2021-02");
        told("KNOWLEDGE_NETWORK", "HELD", "2021");
        told("PROJECT_LEADERS", "HELD", "2021-12-31");
        told("PROJECT_LEADERS", "CANCELLED", "2021-03-31");
        told("PROJECT_LEADERS", "HELD", "2022-01-01");
        cadence(2021)
                .statusCode(200)
                .body("lab", equalTo(lab))
                .body("framework", equalTo(NetworkLabsStub.FRAMEWORK))
                .body("verdict", equalTo("MISSED"))
                .body("items.kind", contains("INSPIRATION", "KNOWLEDGE_NETWORK", "PROJECT_LEADERS"))
                .body("items.required", contains(1, 2, 4))
                .body("items.held", contains(1, 2, 1))
                .body("items.missing", contains(0, 0, 3))
                .body("items.verdict", contains("DONE", "DONE", "MISSED"));
    }

    @Test
    void counts_what_is_planned_of_every_visibility_and_not_what_became_of_nothing() {
        int year = NEXT_MONTH.atZone(ZoneId.of("Europe/Amsterdam")).getYear();
        Map<String, Object> event = anEvent("lab", lab);
        event.put("kind", "INSPIRATION");
        event.put("visibility", "INVITED");
        created(event);
        told("INSPIRATION", "PLANNED", "2020-05");
        cadence(year).body("items[0].planned", equalTo(1)).body("items[0].verdict", equalTo("ON_TRACK"));
        cadence(2020)
                .body("items[0].planned", equalTo(0))
                .body("items[0].unconfirmed", equalTo(1))
                .body("items[0].verdict", equalTo("MISSED"))
                .body("items[0].warnings.code", contains("no-inspiration-event"));
    }

    @Test
    @DisplayName("D78: without a framework nothing is required")
    void requires_nothing_without_a_framework() {
        As.anonymous()
                .get("/v1/cadence?year=2021&lab=lab-" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .body("framework", nullValue())
                .body("verdict", equalTo("DONE"))
                .body("items.required", contains(0, 0, 0));
    }

    @Test
    void refuses_what_is_not_asked_well() {
        As.anonymous()
                .get("/v1/cadence")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("lab", "year"));
        As.anonymous()
                .get("/v1/cadence?lab=X&year=1&month=2")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("lab", "year", "month"));
        As.anonymous()
                .get("/v1/cadence?lab=unknown-lab&year=2021")
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-reference"))
                .body("errors.parameter", contains("lab"));
    }

    @Test
    void refuses_a_token_without_the_scope() {
        As.caller(new TestToken("reader").scope("labs:read"))
                .get("/v1/cadence?year=2021&lab=" + lab)
                .then()
                .statusCode(403);
    }

    @Test
    void names_the_service_that_does_not_answer() {
        As.anonymous()
                .get("/v1/cadence?lab=lab-in-trouble&year=2021")
                .then()
                .statusCode(503)
                .body("detail", org.hamcrest.Matchers.containsString("lab-service"));
    }
}
