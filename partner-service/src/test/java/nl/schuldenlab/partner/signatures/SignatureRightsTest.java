package nl.schuldenlab.partner.signatures;

import static nl.schuldenlab.partner.agreements.AgreementFixtures.aSignature;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.drafted;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.signed;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.with;
import static nl.schuldenlab.partner.contacts.ContactFixtures.someContactOf;
import static nl.schuldenlab.partner.partners.PartnerFixtures.aPartner;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.joined;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SignatureRightsTest {
    private final String lab = aLab();
    private String party;
    private String active;

    @BeforeEach
    void partners_are_there() {
        party = created();
        active = created();
        joined(lab, active);
    }

    private RequestSpecification as(String role) {
        return switch (role) {
            case "party" -> As.contactOf(party);
            case "system" ->
                As.caller(new TestToken("system").roles("integrator").partners(party));
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

    /** Signing endorses, and nobody endorses for another (D48, D136). */
    @ParameterizedTest
    @CsvSource({
        "anonymous, 401",
        "party, 201",
        "system, 201",
        "active, 403",
        "stranger, 404",
        "manager, 403",
        "leader, 403",
        "elsewhere, 404",
        "national, 403",
        "service, 403"
    })
    void lets_nobody_sign_for_another_so_D48_and_D136(String role, int status) {
        String path = drafted(lab, party);
        as(role).body(aSignature(party)).post(path + "/signatures").then().statusCode(status);
    }

    @Test
    void lets_the_national_team_sign_for_its_own_partner() {
        As.national().body(aPartner("slug", "schuldenlabnl")).post("/v1/partners");
        String path = drafted(lab, "schuldenlabnl");
        As.national()
                .body(aSignature("schuldenlabnl"))
                .post(path + "/signatures")
                .then()
                .statusCode(201);
    }

    @Test
    void takes_no_signature_for_a_partner_that_is_unknown() {
        String path = drafted(lab, party);
        As.caller(new TestToken("both").roles("partner-contact").partners(party, "nobody"))
                .body(aSignature("nobody"))
                .post(path + "/signatures")
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-reference"));
    }

    @ParameterizedTest
    @CsvSource({
        "anonymous, 404",
        "party, 200",
        "active, 200",
        "stranger, 404",
        "manager, 200",
        "leader, 200",
        "elsewhere, 404",
        "national, 200",
        "service, 200"
    })
    void shows_a_signature_to_all_who_may_read_the_agreement(String role, int status) {
        String path = drafted(lab, party);
        String signature = signed(path, party);
        as(role).get(signature).then().statusCode(status);
        as(role).get(signature + "/history").then().statusCode(status);
        as(role).get(path + "/signatures").then().statusCode(status);
    }

    @Test
    void shows_the_person_who_signed_to_those_who_may_know_the_partner_s_contacts_only() {
        String path = drafted(lab, party);
        String person = someContactOf(party);
        String signature = As.contactOf(party)
                .body(with(aSignature(party), "contact", person))
                .post(path + "/signatures")
                .then()
                .statusCode(201)
                .body("contact", equalTo(person))
                .extract()
                .header("Location");
        for (String role : new String[] {"party", "manager", "national"}) {
            as(role).get(signature).then().body("contact", equalTo(person));
        }
        for (String role : new String[] {"active", "leader", "service"}) {
            as(role).get(signature).then().statusCode(200).body("contact", nullValue());
            as(role).get(path + "/signatures").then().body("items.contact", contains(nullValue()));
        }
    }
}
