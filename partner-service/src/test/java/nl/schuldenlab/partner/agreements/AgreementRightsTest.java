package nl.schuldenlab.partner.agreements;

import static nl.schuldenlab.partner.agreements.AgreementFixtures.AGREEMENTS;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.anAgreement;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.declined;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.drafted;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.historical;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.put;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.with;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.without;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AgreementRightsTest {
    private final String lab = aLab();
    private String required;
    private String invited;
    private String active;
    private String stranger;

    @BeforeEach
    void partners_are_there() {
        required = created();
        invited = created();
        active = created();
        stranger = created();
        joined(lab, active);
    }

    private Map<String, Object> body() {
        return with(anAgreement(lab, required), "invitedParties", List.of(invited));
    }

    private RequestSpecification as(String role) {
        Map<String, Function<String, RequestSpecification>> callers = Map.ofEntries(
                Map.entry("anonymous", any -> As.anonymous()),
                Map.entry("required", any -> As.contactOf(required)),
                Map.entry("invited", any -> As.contactOf(invited)),
                Map.entry("active", any -> As.contactOf(active)),
                Map.entry("stranger", any -> As.contactOf(stranger)),
                Map.entry("system", any -> system()),
                Map.entry("manager", any -> As.managerOf(lab)),
                Map.entry("leader", any -> As.leaderOf(lab)),
                Map.entry("elsewhere", any -> As.managerOf("lab-elsewhere")),
                Map.entry("national", any -> As.national()),
                Map.entry("service", any -> As.caller(As.service())));
        return callers.get(role).apply(role);
    }

    private RequestSpecification system() {
        return As.caller(new TestToken("system").roles("integrator").partners(required));
    }

    @ParameterizedTest
    @CsvSource({
        "anonymous, 404",
        "required, 200",
        "invited, 200",
        "active, 200",
        "stranger, 404",
        "system, 200",
        "manager, 200",
        "leader, 200",
        "elsewhere, 404",
        "national, 200",
        "service, 200"
    })
    void shows_an_agreement_to_those_whom_it_concerns(String role, int status) {
        String path = drafted(body());
        as(role).get(path).then().statusCode(status);
        for (String below :
                List.of("/status-changes", "/transitions", "/history", "/signatures", "/declines", "/delegations")) {
            as(role).get(path + below).then().statusCode(status);
        }
        as(role).get(AGREEMENTS + "?lab=" + lab).then().statusCode(200).body("items.size()", is(status));
    }

    private static Matcher<Integer> is(int status) {
        return equalTo(status == 200 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "anonymous, 401",
        "required, 403",
        "active, 403",
        "manager, 201",
        "leader, 403",
        "elsewhere, 403",
        "national, 201",
        "service, 403"
    })
    void lets_managers_of_the_lab_and_the_national_team_draft(String role, int status) {
        as(role).body(body()).post(AGREEMENTS).then().statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({
        "anonymous, 401, 401",
        "required, 403, 403",
        "active, 403, 403",
        "stranger, 404, 404",
        "manager, 200, 201",
        "leader, 403, 403",
        "elsewhere, 404, 404",
        "national, 200, 201",
        "service, 403, 403"
    })
    void lets_the_same_amend_it_and_give_it_up(String role, int amending, int givingUp) {
        String path = drafted(body());
        declined(path, required);
        put(as(role), path, body()).then().statusCode(role.equals("anonymous") ? 401 : amending);
        String verdict = amending == 200 ? "ALLOWED" : "FORBIDDEN";
        if (amending == 200 || amending == 403) {
            as(role).get(path + "/transitions").then().body("items.verdict", contains(verdict));
        }
        as(role).body(Map.of("to", "DECLINED", "reason", "Refused."))
                .post(path + "/status-changes")
                .then()
                .statusCode(givingUp);
    }

    @Test
    void lets_only_the_national_team_draft_what_is_about_no_lab() {
        Map<String, Object> pact = with(without(body(), "lab"), "kind", "PACT");
        As.managerOf(lab).body(pact).post(AGREEMENTS).then().statusCode(403);
        String path = drafted(pact);
        As.managerOf(lab).get(path).then().statusCode(404);
        As.contactOf(active).get(path).then().statusCode(404);
        As.contactOf(invited).get(path).then().statusCode(200);
        As.contactOf(invited).get(AGREEMENTS + "?kind=PACT").then().body("items.kind", contains("PACT"));
    }

    @Test
    void lets_only_the_national_team_write_history() {
        Map<String, Object> before = with(historical(body()), "status", "IN_FORCE");
        As.managerOf(lab).body(before).post(AGREEMENTS).then().statusCode(403);
        String path = drafted(before);
        put(As.managerOf(lab), path, before).then().statusCode(403);
        put(As.national(), path, before).then().statusCode(200);
    }

    @Test
    void no_longer_shows_it_to_a_partner_that_has_left_the_lab() {
        String path = drafted(body());
        String partner = created();
        String partnership = joined(lab, partner);
        As.contactOf(partner).get(path).then().statusCode(200);
        As.contactOf(partner)
                .body(Map.of("to", "ENDED"))
                .post(partnership + "/status-changes")
                .then()
                .statusCode(201);
        As.contactOf(partner).get(path).then().statusCode(404);
        As.contactOf(partner).get(AGREEMENTS + "?lab=" + lab).then().body("items", empty());
    }

    @Test
    void names_no_person_in_what_all_see() {
        String path = drafted(body());
        String told = As.contactOf(active).get(path).asString()
                + As.contactOf(active).get(path + "/history").asString();
        assertThat(told).doesNotContain("subject");
    }
}
