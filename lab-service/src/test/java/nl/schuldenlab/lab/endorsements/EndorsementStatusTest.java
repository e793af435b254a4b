package nl.schuldenlab.lab.endorsements;

import static nl.schuldenlab.lab.labs.LabFixtures.anEndorsement;
import static nl.schuldenlab.lab.labs.LabFixtures.created;
import static nl.schuldenlab.lab.labs.LabFixtures.endorsed;
import static nl.schuldenlab.lab.labs.LabFixtures.historical;
import static nl.schuldenlab.lab.labs.LabFixtures.partnerLater;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.lab.labs.LabFixtures;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EndorsementStatusTest {
    private static final String GOUDA = "gemeente-gouda-gm0513";

    private static Response withdraw(String path, String partner) {
        return As.contactOf(partner)
                .body(Map.of("to", "WITHDRAWN", "reason", "Another course"))
                .post(path + "/status-changes");
    }

    @Test
    void is_withdrawn_while_the_lab_is_only_proposed() {
        String slug = created();
        String path = endorsed(slug, GOUDA);
        withdraw(path, GOUDA).then().statusCode(201).body("to", equalTo("WITHDRAWN"));
        As.anonymous().get(path).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        endorsed(slug, GOUDA);
        withdraw(path, GOUDA).then().statusCode(409).body("blockers.code", contains("transition-not-offered"));
    }

    @Test
    void stays_when_it_is_the_last_of_a_municipality_so_D48() {
        String slug = historical("SETTING_UP");
        String path = endorsed(slug, GOUDA);
        endorsed(slug, "bank-of-gouda");
        As.contactOf(GOUDA).get(path + "/transitions").then().body("items.verdict", contains("BLOCKED"));
        withdraw(path, GOUDA).then().statusCode(409).body("blockers.code", contains("last-municipal-endorsement"));
        Map<String, Object> narrower = anEndorsement(GOUDA);
        narrower.put("purposes", List.of("SCALING"));
        As.contactOf(GOUDA)
                .header("If-Match", "*")
                .body(narrower)
                .put(path)
                .then()
                .statusCode(409);
    }

    @Test
    void of_a_bank_is_withdrawn_whenever_the_bank_likes() {
        String slug = historical("SETTING_UP");
        endorsed(slug, GOUDA);
        String path = endorsed(slug, "bank-of-gouda");
        withdraw(path, "bank-of-gouda").then().statusCode(201);
    }

    @Test
    void stays_while_nobody_can_tell_whether_it_is_the_last() {
        String slug = historical("SETTING_UP");
        String partner = partnerLater("in-trouble");
        String path = endorsed(slug, partner);
        withdraw(path, partner).then().statusCode(503).header("Retry-After", "5");
        As.contactOf(partner).get(path + "/transitions").then().body("items.verdict", contains("UNKNOWN"));
    }

    @Test
    void says_what_it_said_once_it_is_withdrawn() {
        String path = endorsed(created(), GOUDA);
        withdraw(path, GOUDA).then().statusCode(201);
        As.contactOf(GOUDA)
                .header("If-Match", "*")
                .body(anEndorsement(GOUDA))
                .put(path)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("endorsement-withdrawn"));
    }

    @Test
    void is_withdrawn_by_its_partner_only() {
        String path = endorsed(created(), GOUDA);
        Map<String, Object> change = Map.of("to", "WITHDRAWN", "reason", "x");
        As.anonymous().body(change).post(path + "/status-changes").then().statusCode(401);
        As.contactOf("bank-ing")
                .body(change)
                .post(path + "/status-changes")
                .then()
                .statusCode(403);
        As.caller(new TestToken("system").roles("integrator").partners(GOUDA))
                .body(change)
                .post(path + "/status-changes")
                .then()
                .statusCode(201);
    }

    @Test
    void cannot_be_dodged_by_moving_the_lab_for_a_while_so_D48() {
        String slug = historical("SETTING_UP");
        endorsed(slug, GOUDA);
        Map<String, Object> elsewhere =
                LabFixtures.aLab("area", Map.of("kind", "MUNICIPALITY", "municipalities", List.of("gm0141")));
        As.managerOf(slug)
                .header("If-Match", "*")
                .body(elsewhere)
                .put("/v1/labs/" + slug)
                .then()
                .statusCode(409)
                .body("blockers.rule", contains("D48"));
        elsewhere.put("area", Map.of("kind", "REGION", "municipalities", List.of("gm0141", "gm0513")));
        As.managerOf(slug)
                .header("If-Match", "*")
                .body(elsewhere)
                .put("/v1/labs/" + slug)
                .then()
                .statusCode(200);
    }

    @Test
    void is_withdrawn_once_however_often_the_request_is_repeated() {
        String path = endorsed(created(), GOUDA);
        Map<String, Object> change = Map.of("to", "WITHDRAWN", "reason", "Another course");
        String key = java.util.UUID.randomUUID().toString();
        String first = As.contactOf(GOUDA)
                .header("Idempotency-Key", key)
                .body(change)
                .post(path + "/status-changes")
                .then()
                .statusCode(201)
                .extract()
                .asString();
        As.contactOf(GOUDA)
                .header("Idempotency-Key", key)
                .body(change)
                .post(path + "/status-changes")
                .then()
                .statusCode(201)
                .body(equalTo(first));
    }
}
