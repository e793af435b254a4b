package nl.schuldenlab.partner.partners;

import static nl.schuldenlab.partner.partners.PartnerFixtures.aMunicipality;
import static nl.schuldenlab.partner.partners.PartnerFixtures.aPartner;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partners.PartnerFixtures.update;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aPartnership;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.joined;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartnerStatusTest {

    private static Response move(RequestSpecification caller, String slug, String to) {
        return caller.body(Map.of("to", to, "reason", "So it is")).post("/v1/partners/" + slug + "/status-changes");
    }

    @Test
    void is_established_and_dissolved_by_itself_and_by_the_national_team() {
        String slug = created(aPartner("status", "BEING_ESTABLISHED"));
        move(As.contactOf(slug), slug, "ESTABLISHED")
                .then()
                .statusCode(201)
                .body("from", equalTo("BEING_ESTABLISHED"))
                .body("to", equalTo("ESTABLISHED"))
                .body("by.partner", equalTo(slug));
        move(As.national(), slug, "DISSOLVED").then().statusCode(201).body("reason", equalTo("So it is"));
        As.anonymous()
                .get("/v1/partners/" + slug + "/status-changes")
                .then()
                .statusCode(200)
                .body("items.to", contains("BEING_ESTABLISHED", "ESTABLISHED", "DISSOLVED"));
    }

    @Test
    void is_moved_by_nobody_who_does_not_speak_for_it() {
        String slug = created();
        move(As.anonymous(), slug, "DISSOLVED").then().statusCode(401);
        move(As.contactOf("another-partner"), slug, "DISSOLVED").then().statusCode(403);
        move(As.managerOf("lab-gouda"), slug, "DISSOLVED").then().statusCode(403);
    }

    @Test
    void refuses_a_step_that_is_not_offered_and_one_that_does_not_exist() {
        String slug = created();
        move(As.national(), slug, "BEING_ESTABLISHED")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("transition-not-offered"));
        move(As.national(), slug, "BANKRUPT").then().statusCode(400).body("errors.pointer", contains("/to"));
        As.national()
                .body(Map.of())
                .post("/v1/partners/" + slug + "/status-changes")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/to"));
    }

    @Test
    void is_not_dissolved_while_it_takes_part_in_a_lab() {
        String slug = created();
        String partnership = joined(aLab(), slug);
        move(As.contactOf(slug), slug, "DISSOLVED")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("active-partnerships"))
                .body("blockers.source", contains("partner-service"));
        As.contactOf(slug)
                .get("/v1/partners/" + slug + "/transitions")
                .then()
                .statusCode(200)
                .body("items.to", contains("DISSOLVED"))
                .body("items.verdict", contains("BLOCKED"))
                .body("items[0].blockers.code", contains("active-partnerships"));
        As.contactOf(slug)
                .body(Map.of("to", "ENDED"))
                .post(partnership + "/status-changes")
                .then()
                .statusCode(201);
        move(As.contactOf(slug), slug, "DISSOLVED").then().statusCode(201);
    }

    @Test
    void tells_each_caller_what_it_can_do() {
        String slug = created();
        String transitions = "/v1/partners/" + slug + "/transitions";
        As.anonymous().get(transitions).then().statusCode(200).body("items.verdict", contains("FORBIDDEN"));
        As.contactOf("another-partner").get(transitions).then().body("items.verdict", contains("FORBIDDEN"));
        As.contactOf(slug).get(transitions).then().body("items.verdict", contains("ALLOWED"));
        As.caller(new TestToken("reader")
                        .roles("partner-contact")
                        .partners(slug)
                        .scope("partners:read"))
                .get(transitions)
                .then()
                .body("items.verdict", contains("FORBIDDEN"));
        move(As.national(), slug, "DISSOLVED").then().statusCode(201);
        As.national().get(transitions).then().body("items", empty());
    }

    @Test
    void stays_a_municipality_while_it_is_the_connector_of_a_lab_so_D145() {
        Map<String, Object> municipality = aMunicipality();
        String slug = created(municipality);
        joined(As.contactOf(slug), with(aPartnership(aLab(), slug), "roles", List.of("CONNECTOR")));
        Map<String, Object> other = update(municipality);
        other.put("types", List.of("CREDITOR"));
        other.remove("identifiers");
        As.national()
                .header("If-Match", "*")
                .body(other)
                .put("/v1/partners/" + slug)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("connects-a-lab"))
                .body("blockers.rule", contains("D145"));
    }
}
