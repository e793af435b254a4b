package nl.schuldenlab.partner.offers;

import static nl.schuldenlab.partner.offers.OfferFixtures.OFFERS;
import static nl.schuldenlab.partner.offers.OfferFixtures.aProject;
import static nl.schuldenlab.partner.offers.OfferFixtures.offerOf;
import static nl.schuldenlab.partner.offers.OfferFixtures.offered;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.joined;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfferAnswerTest {
    private final String lab = aLab();
    private final String project = aProject();
    private String partner;
    private String partnership;
    private String offer;

    @BeforeEach
    void an_innovation_is_offered_to_a_partner() {
        partner = created();
        partnership = joined(lab, partner);
        offer = offered(lab, project, partner);
    }

    private Response answer(String to) {
        return As.contactOf(partner).body(Map.of("to", to)).post(offer + "/status-changes");
    }

    private void leave() {
        As.contactOf(partner)
                .body(Map.of("to", "ENDED"))
                .post(partnership + "/status-changes")
                .then()
                .statusCode(201);
    }

    @Test
    void lets_a_partner_join_or_not_for_each_innovation_by_itself_so_D119() {
        String another = offered(lab, aProject(), partner);
        answer("JOINED").then().statusCode(201).body("from", equalTo("OFFERED")).body("by.partner", equalTo(partner));
        As.contactOf(partner).get(offer).then().body("status", equalTo("JOINED"));
        As.contactOf(partner).get(another).then().body("status", equalTo("OFFERED"));
    }

    @Test
    void lets_a_partner_join_at_its_own_pace_so_D142() {
        answer("DECLINED").then().statusCode(201);
        answer("JOINED").then().statusCode(201);
        As.contactOf(partner)
                .get(offer + "/status-changes")
                .then()
                .body("items.to", contains("OFFERED", "DECLINED", "JOINED"));
        answer("DECLINED").then().statusCode(409).body("blockers.code", contains("transition-not-offered"));
    }

    @Test
    void leaves_who_joins_nothing_a_partner_all_the_same_so_D95() {
        answer("DECLINED").then().statusCode(201);
        As.anonymous().get(partnership).then().body("status", equalTo("ACTIVE"));
        String next = aProject();
        offered(lab, next, partner);
        As.contactOf(partner).get(offerOf(lab, next, partner)).then().body("status", equalTo("OFFERED"));
    }

    @Test
    void is_not_joined_by_who_left_the_lab_so_D119() {
        leave();
        answer("JOINED")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("no-active-partnership"))
                .body("blockers.rule", contains("D119"))
                .body("blockers.source", contains("partner-service"));
        As.contactOf(partner).get(offer + "/transitions").then().body("items.verdict", contains("BLOCKED", "ALLOWED"));
        answer("DECLINED").then().statusCode(201);
    }

    @Test
    void is_held_against_the_version_that_was_seen() {
        answer("DECLINED").then().statusCode(201);
        As.contactOf(partner)
                .header("If-Match", "\"0\"")
                .body(Map.of("to", "JOINED"))
                .post(offer + "/status-changes")
                .then()
                .statusCode(412);
        As.contactOf(partner).header("If-None-Match", "\"1\"").get(offer).then().statusCode(304);
    }

    @Test
    void refuses_what_is_no_answer() {
        answer("PERHAPS").then().statusCode(400).body("errors.pointer", contains("/to"));
        answer("OFFERED").then().statusCode(409);
        As.contactOf(partner)
                .body(Map.of())
                .post(offer + "/status-changes")
                .then()
                .statusCode(400);
    }

    @Test
    void shows_the_partners_of_the_lab_who_joined_so_D146() {
        String equal = created();
        joined(lab, equal);
        answer("JOINED").then().statusCode(201);
        As.contactOf(equal).get(offer).then().statusCode(200).body("status", equalTo("JOINED"));
        As.contactOf(equal)
                .queryParam("project", project)
                .queryParam("status", "JOINED")
                .get(OFFERS)
                .then()
                .body("items.partner", contains(partner));
    }

    @Test
    void shows_who_left_its_own_offers_only() {
        String equal = created();
        joined(lab, equal);
        leave();
        As.contactOf(partner).get(offer).then().statusCode(200);
        As.contactOf(partner).get(offerOf(lab, project, equal)).then().statusCode(404);
        As.contactOf(partner).get(OFFERS + "/rounds").then().body("items", empty());
    }

    @Test
    void is_told_in_the_history() {
        answer("JOINED").then().statusCode(201);
        As.contactOf(partner).get(offer + "/history").then().body("items.kind", contains("CREATED", "STATUS_CHANGED"));
    }

    @Test
    void is_not_found_when_it_is_not_there() {
        for (String path : new String[] {OFFERS + "/" + UUID.randomUUID(), OFFERS + "/rounds/" + UUID.randomUUID()}) {
            As.national().get(path).then().statusCode(404);
            As.national().get(path + "/history").then().statusCode(404);
        }
        String path = OFFERS + "/" + UUID.randomUUID();
        As.national().get(path + "/status-changes").then().statusCode(404);
        As.national().get(path + "/transitions").then().statusCode(404);
        As.national()
                .body(Map.of("to", "JOINED"))
                .post(path + "/status-changes")
                .then()
                .statusCode(404);
    }
}
