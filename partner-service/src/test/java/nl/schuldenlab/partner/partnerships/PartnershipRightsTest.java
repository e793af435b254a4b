package nl.schuldenlab.partner.partnerships;

import static nl.schuldenlab.partner.partners.PartnerFixtures.aPartner;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.PARTNERSHIPS;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aPartnership;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.historical;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.joined;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.update;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartnershipRightsTest {
    private final String lab = aLab();
    private String partner;

    @BeforeEach
    void a_partner_is_there() {
        partner = created();
    }

    private Response join(RequestSpecification caller) {
        return caller.body(aPartnership(lab, partner)).post(PARTNERSHIPS);
    }

    private static Response end(RequestSpecification caller, String path) {
        return caller.body(Map.of("to", "ENDED")).post(path + "/status-changes");
    }

    private static Response put(RequestSpecification caller, String path, Map<String, Object> body) {
        return caller.header("If-Match", "*").body(update(body)).put(path);
    }

    @Test
    void lets_nobody_but_the_two_make_a_partner_join() {
        join(As.anonymous()).then().statusCode(401);
        join(As.contactOf("another-partner")).then().statusCode(403);
        join(As.managerOf("lab-elsewhere")).then().statusCode(403);
        join(As.leaderOf(lab)).then().statusCode(403);
        join(As.national()).then().statusCode(403);
        join(As.managerOf(lab)).then().statusCode(201);
    }

    @Test
    void lets_a_municipality_s_system_join_for_its_partner() {
        join(As.caller(new TestToken("system").roles("integrator").partners(partner)))
                .then()
                .statusCode(201);
    }

    @Test
    void lets_the_national_team_join_for_its_own_partner() {
        created(aPartner("slug", "schuldenlabnl"));
        joined(As.national(), aPartnership(lab, "schuldenlabnl"));
    }

    @Test
    void lets_only_the_national_team_record_what_was_before_the_platform() {
        Map<String, Object> before = historical(aPartnership(lab, partner));
        As.contactOf(partner).body(before).post(PARTNERSHIPS).then().statusCode(403);
        As.managerOf(lab).body(before).post(PARTNERSHIPS).then().statusCode(403);
        As.national()
                .body(with(before, "involvement", "Lent its rooms."))
                .post(PARTNERSHIPS)
                .then()
                .statusCode(201);
    }

    @Test
    void leaves_the_form_of_involvement_to_the_partner_so_D97() {
        Map<String, Object> chosen = with(aPartnership(lab, partner), "involvement", "Lends its rooms.");
        As.managerOf(lab).body(chosen).post(PARTNERSHIPS).then().statusCode(403);
        String path = joined(As.contactOf(partner), chosen);
        put(As.managerOf(lab), path, with(chosen, "involvement", "Pays."))
                .then()
                .statusCode(403);
        put(As.managerOf(lab), path, aPartnership(lab, partner)).then().statusCode(403);
        put(As.managerOf(lab), path, with(chosen, "motive", "As told.")).then().statusCode(200);
        put(As.contactOf(partner), path, with(chosen, "involvement", "Lends two people."))
                .then()
                .statusCode(200)
                .body("involvement", equalTo("Lends two people."));
    }

    @Test
    void leaves_the_form_of_involvement_of_a_historical_one_to_the_partner_too_so_D97() {
        Map<String, Object> before = historical(aPartnership(lab, partner));
        String path = joined(As.national(), before);
        before.remove("historical");
        Map<String, Object> chosen = with(before, "involvement", "Lends its rooms.");
        put(As.managerOf(lab), path, chosen).then().statusCode(403);
        put(As.contactOf(partner), path, chosen).then().statusCode(200);
        put(As.national(), path, before).then().statusCode(200);
    }

    @Test
    void lets_nobody_but_the_two_describe_and_end_it() {
        String path = joined(lab, partner);
        Map<String, Object> body = aPartnership(lab, partner);
        for (RequestSpecification stranger : new RequestSpecification[] {
            As.contactOf("another-partner"), As.managerOf("lab-elsewhere"), As.leaderOf(lab), As.national()
        }) {
            put(stranger, path, body).then().statusCode(403);
        }
        put(As.anonymous(), path, body).then().statusCode(401);
        end(As.anonymous(), path).then().statusCode(401);
        end(As.contactOf("another-partner"), path).then().statusCode(403);
        end(As.managerOf("lab-elsewhere"), path).then().statusCode(403);
        end(As.national(), path).then().statusCode(403);
        end(As.managerOf(lab), path).then().statusCode(201);
    }

    @Test
    void lets_the_national_team_end_what_it_recorded() {
        String path = joined(As.national(), historical(aPartnership(lab, partner)));
        end(As.national(), path).then().statusCode(201);
    }

    @Test
    void tells_each_caller_whether_it_can_end_it() {
        String transitions = joined(lab, partner) + "/transitions";
        As.anonymous().get(transitions).then().statusCode(200).body("items.verdict", contains("FORBIDDEN"));
        As.national().get(transitions).then().body("items.verdict", contains("FORBIDDEN"));
        As.contactOf(partner).get(transitions).then().body("items.verdict", contains("ALLOWED"));
        As.managerOf(lab).get(transitions).then().body("items.verdict", contains("ALLOWED"));
    }

    @Test
    void tells_its_history_to_the_people_of_both_only() {
        String history = joined(lab, partner) + "/history";
        for (RequestSpecification insider : new RequestSpecification[] {
            As.contactOf(partner), As.managerOf(lab), As.leaderOf(lab), As.national(), As.caller(As.service())
        }) {
            insider.get(history).then().statusCode(200).body("items.kind", contains("CREATED"));
        }
        As.anonymous().get(history).then().statusCode(404);
        As.contactOf("another-partner").get(history).then().statusCode(404);
        As.managerOf("lab-elsewhere").get(history).then().statusCode(404);
    }
}
