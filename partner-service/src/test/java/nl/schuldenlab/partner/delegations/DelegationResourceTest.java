package nl.schuldenlab.partner.delegations;

import static nl.schuldenlab.partner.agreements.AgreementFixtures.aSignature;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.drafted;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.with;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.without;
import static nl.schuldenlab.partner.contacts.ContactFixtures.someContactOf;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.joined;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class DelegationResourceTest {
    private static final Map<String, String> REVOKED = Map.of("to", "REVOKED", "reason", "Has another function.");

    private final String lab = aLab();
    private String person;
    private String one;
    private String two;
    private String active;

    @BeforeEach
    void partners_are_there() {
        one = created();
        two = created();
        person = someContactOf(one);
        active = created();
        joined(lab, active);
    }

    private Map<String, Object> aDelegation(String partner) {
        Map<String, Object> delegation = new TreeMap<>();
        delegation.put("partner", partner);
        delegation.put("contact", partner.equals(one) ? person : someContactOf(partner));
        delegation.put("function", "Head of debts");
        delegation.put("mandate", "Mandate register, item 12");
        return delegation;
    }

    private String delegated(String path, Map<String, Object> delegation) {
        return As.contactOf((String) delegation.get("partner"))
                .body(delegation)
                .post(path + "/delegations")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private Response signBy(String path, String delegation, Map<String, Object> signature) {
        String id = delegation.substring(delegation.lastIndexOf('/') + 1);
        return As.contactOf((String) signature.get("partner"))
                .body(with(signature, "delegation", id))
                .post(path + "/signatures");
    }

    private RequestSpecification as(String role) {
        return switch (role) {
            case "one" -> As.contactOf(one);
            case "two" -> As.contactOf(two);
            case "active" -> As.contactOf(active);
            case "stranger" -> As.contactOf("another-partner");
            case "manager" -> As.managerOf(lab);
            case "leader" -> As.leaderOf(lab);
            case "elsewhere" -> As.managerOf("lab-elsewhere");
            case "national" -> As.national();
            case "service" -> As.caller(As.service());
            default -> As.anonymous();
        };
    }

    @ParameterizedTest
    @CsvSource({
        "anonymous, 401",
        "one, 201",
        "two, 403",
        "active, 403",
        "stranger, 404",
        "manager, 403",
        "leader, 403",
        "elsewhere, 404",
        "national, 403",
        "service, 403"
    })
    void lets_a_partner_mandate_its_own_people_and_revoke_that(String role, int status) {
        String path = drafted(lab, one, two);
        as(role).body(aDelegation(one)).post(path + "/delegations").then().statusCode(status);
        String delegation = delegated(path, aDelegation(one));
        as(role).body(REVOKED).post(delegation + "/status-changes").then().statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({
        "anonymous, 404, false",
        "one, 200, true",
        "two, 200, false",
        "active, 200, false",
        "stranger, 404, false",
        "manager, 200, true",
        "leader, 200, false",
        "elsewhere, 404, false",
        "national, 200, true",
        "service, 200, false"
    })
    void shows_the_mandate_to_all_and_the_person_to_few(String role, int status, boolean withPerson) {
        String path = drafted(lab, one, two);
        String delegation = delegated(path, with(aDelegation(one), "principal", person));
        for (String below : List.of("/status-changes", "/transitions", "/history")) {
            as(role).get(delegation + below).then().statusCode(status);
        }
        as(role).get(path + "/delegations").then().statusCode(status);
        if (status == 404) {
            as(role).get(delegation).then().statusCode(404);
        } else {
            as(role).get(delegation)
                    .then()
                    .statusCode(200)
                    .body("mandate", equalTo("Mandate register, item 12"))
                    .body("contact", withPerson ? equalTo(person) : nullValue())
                    .body("principal", withPerson ? equalTo(person) : nullValue());
        }
    }

    @Test
    void shows_by_whose_mandate_somebody_signed() {
        String path = drafted(lab, one, two);
        String delegation = delegated(path, aDelegation(one));
        signBy(path, delegation, aSignature(one))
                .then()
                .statusCode(201)
                .body("delegation", equalTo(delegation.substring(delegation.lastIndexOf('/') + 1)))
                .body("contact", equalTo(person));
    }

    @Test
    void lets_nobody_sign_by_the_mandate_of_another_partner_or_person() {
        String path = drafted(lab, one, two);
        String delegation = delegated(path, aDelegation(two));
        Map<String, Object> signature = with(aSignature(one), "contact", person);
        signBy(path, delegation, signature)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("delegation-of-another-partner", "delegation-to-another-person"));
    }

    @Test
    void lets_nobody_sign_by_a_mandate_that_was_revoked_or_has_ended() {
        String path = drafted(lab, one, two);
        String delegation = delegated(path, with(aDelegation(one), "validUntil", "2020"));
        As.contactOf(one).get(delegation + "/transitions").then().body("items.verdict", contains("ALLOWED"));
        As.contactOf(one)
                .body(REVOKED)
                .post(delegation + "/status-changes")
                .then()
                .statusCode(201)
                .body("to", equalTo("REVOKED"));
        As.contactOf(one)
                .body(REVOKED)
                .post(delegation + "/status-changes")
                .then()
                .statusCode(409);
        signBy(path, delegation, aSignature(one))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("delegation-revoked", "delegation-ended"));
        As.contactOf(two)
                .get(path + "/delegations?status=REVOKED&partner=" + one)
                .then()
                .body("items.size()", equalTo(1));
    }

    @Test
    void knows_the_mandates_of_its_own_agreement_only() {
        String path = drafted(lab, one);
        String elsewhere = delegated(drafted(lab, one), aDelegation(one));
        signBy(path, elsewhere, aSignature(one))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/delegation"))
                .body("errors[0].code", equalTo("unknown-reference"));
        String id = elsewhere.substring(elsewhere.lastIndexOf('/'));
        As.contactOf(one).get(path + "/delegations" + id).then().statusCode(404);
    }

    @Test
    void asks_who_may_sign_as_what_and_on_what_ground() {
        As.contactOf(one)
                .body(without(aDelegation(one), "contact", "function", "mandate"))
                .post(drafted(lab, one) + "/delegations")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/contact", "/function", "/mandate"));
    }
}
