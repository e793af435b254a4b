package nl.schuldenlab.partner.agreements;

import static nl.schuldenlab.partner.agreements.AgreementFixtures.AGREEMENTS;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.HASH;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.TEXT;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.aMunicipalPartner;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.anAgreement;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.declined;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.drafted;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.put;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.signed;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.with;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.without;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgreementResourceTest {
    private static final String OTHER_HASH = "0".repeat(64);

    private final String lab = aLab();
    private String one;
    private String two;

    @BeforeEach
    void partners_are_there() {
        one = created();
        two = created();
    }

    @Test
    void lays_an_agreement_before_its_parties() {
        Map<String, Object> body = with(anAgreement(lab, one, two), "signBy", "2099-01-31T12:00:00+01:00");
        As.managerOf(lab)
                .body(with(body, "validUntil", "2100"))
                .post(AGREEMENTS)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", equalTo("OPEN"))
                .body("body", equalTo(TEXT))
                .body("textHash", equalTo(HASH))
                .body("awaiting", contains(one, two))
                .body("signedBy", empty())
                .body("amendments", empty())
                .body("signBy", equalTo("2099-01-31T11:00:00Z"))
                .body("expiresAt", equalTo("2099-01-31T11:00:00Z"));
    }

    @Test
    void takes_a_text_that_stands_elsewhere_with_its_hash() {
        Map<String, Object> text = Map.of("url", "https://example.nl/letter.pdf", "sha256", OTHER_HASH);
        String path = drafted(with(without(anAgreement(lab, one), "body"), "text", text));
        As.national()
                .get(path)
                .then()
                .body("textHash", equalTo(OTHER_HASH))
                .body("text.url", equalTo("https://example.nl/letter.pdf"))
                .body("body", nullValue());
    }

    @Test
    void shows_the_text_of_one_and_leaves_it_out_of_lists() {
        String path = drafted(lab, one);
        As.national().get(path).then().statusCode(200).body("body", equalTo(TEXT));
        As.national()
                .get(AGREEMENTS + "?lab=" + lab)
                .then()
                .body("items.body", contains(nullValue()))
                .body("items.textHash", contains(HASH));
    }

    @Test
    void tells_all_faults_of_an_agreement_at_once() {
        Map<String, Object> faulty = with(anAgreement(lab, one, one), "invitedParties", List.of(two, one));
        faulty.put("text", Map.of("url", "ftp://x", "sha256", "ABC"));
        faulty.put("validFrom", "2030");
        faulty.put("validUntil", "2029-12-31");
        faulty.put("status", "IN_FORCE");
        faulty.put("kind", "TREATY");
        As.national()
                .body(without(faulty, "lab", "title"))
                .post(AGREEMENTS)
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/kind not-allowed",
                                "/title required",
                                "/text/url pattern",
                                "/text/sha256 pattern",
                                "/body one-text-only",
                                "/requiredParties repeated",
                                "/invitedParties/1 party-twice",
                                "/validUntil valid-until-before-from",
                                "/status historical-only"));
    }

    @Test
    void asks_for_a_text_parties_and_unless_it_is_a_pact_a_lab() {
        Map<String, Object> bare = without(anAgreement(lab, one), "lab", "body", "requiredParties");
        As.national()
                .body(bare)
                .post(AGREEMENTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/lab", "/text", "/requiredParties"));
        drafted(with(without(anAgreement(lab, one), "lab"), "kind", "PACT"));
    }

    @Test
    void refuses_partners_and_labs_that_are_unknown() {
        Map<String, Object> body = with(anAgreement("no-lab", one, "nobody"), "invitedParties", List.of("no-one"));
        As.national()
                .body(body)
                .post(AGREEMENTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/requiredParties/1", "/invitedParties/0", "/lab"))
                .body("errors.code.unique()", contains("unknown-reference"));
        As.national()
                .body(anAgreement("lab-in-trouble", one))
                .post(AGREEMENTS)
                .then()
                .statusCode(503);
    }

    @Test
    void refuses_a_deadline_and_an_end_in_the_past() {
        As.national()
                .body(with(anAgreement(lab, one), "signBy", "2020-01-01T00:00:00Z"))
                .post(AGREEMENTS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/signBy"))
                .body("errors[0].code", equalTo("ran-out"));
        As.national()
                .body(with(anAgreement(lab, one), "validUntil", "2020"))
                .post(AGREEMENTS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/validUntil"));
    }

    @Test
    void needs_a_municipality_for_a_letter_of_intent_so_D186() {
        String municipality = aMunicipalPartner();
        Map<String, Object> letter = with(anAgreement(lab, one), "kind", "LETTER_OF_INTENT");
        letter.put("invitedParties", List.of(municipality));
        As.national()
                .body(letter)
                .post(AGREEMENTS)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("no-municipality-among-parties"))
                .body("blockers[0].rule", equalTo("D186"))
                .body("blockers[0].pointer", equalTo("/requiredParties"));
        Map<String, Object> carried = with(letter, "requiredParties", List.of(one, municipality));
        String path = drafted(without(carried, "invitedParties"));
        put(As.national(), path, letter)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("no-municipality-among-parties"));
    }

    @Test
    void replaces_its_description_while_nobody_has_signed() {
        String path = drafted(lab, one);
        Map<String, Object> other = with(anAgreement(lab, one, two), "body", "Another text.");
        put(As.managerOf(lab), path, with(other, "title", "Pact"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", equalTo("Pact"))
                .body("textHash", equalTo("88965c12b75a2a8c86f97c2e0f7267cf9897f86e201b99b87c8cd5c187006651"));
    }

    @Test
    void takes_what_was_read_edited_and_put_back_but_only_the_version_that_was_seen() {
        String path = drafted(lab, one);
        Map<String, Object> read = As.national().get(path).as(Map.class);
        As.national().header("If-Match", "\"0\"").body(read).put(path).then().statusCode(200);
        As.national().body(read).put(path).then().statusCode(428);
        As.national().header("If-Match", "\"9\"").body(read).put(path).then().statusCode(412);
    }

    @Test
    void keeps_text_and_validity_once_somebody_has_signed_so_D94() {
        String path = drafted(lab, one, two);
        signed(path, one);
        Map<String, Object> other = with(anAgreement(lab, two), "body", "Another text.");
        put(As.managerOf(lab), path, with(other, "validUntil", "2100"))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("text-signed", "validity-signed", "party-signed"))
                .body("blockers.rule.unique()", contains("D94"));
        As.national().get(path).then().body("textHash", equalTo(HASH));
    }

    @Test
    void moves_a_refusing_party_and_enters_into_force_without_it() {
        String path = drafted(with(anAgreement(lab, one, two), "signBy", "2099-01-31T11:00:00Z"));
        signed(path, one);
        declined(path, two);
        Map<String, Object> moved = with(anAgreement(lab, one), "invitedParties", List.of(two));
        moved.put("signBy", "2099-03-01T00:00:00Z");
        put(As.managerOf(lab).header("Change-Reason", "Its board decides in März."), path, moved)
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_FORCE"))
                .body("declinedBy", contains(two))
                .body("amendments.kind", contains("PARTY_MOVED", "DEADLINE_EXTENDED"))
                .body("amendments.partner", contains(two, null))
                .body("amendments[1].signBy", equalTo("2099-03-01T00:00:00Z"))
                .body("amendments.reason.unique()", contains("Its board decides in März."));
        As.contactOf(two)
                .get(path + "/history")
                .then()
                .body("items[-1].kind", equalTo("STATUS_CHANGED"))
                .body("items[-1].to", equalTo("IN_FORCE"))
                .body("items[-1].reason", equalTo("Its board decides in März."))
                .body("items[-1].properties", notNullValue());
    }

    @Test
    void is_given_up_by_its_drafter_while_a_required_party_refuses() {
        String path = drafted(lab, one, two);
        Map<String, String> over = Map.of("to", "DECLINED", "reason", "We draft another one.");
        As.managerOf(lab)
                .body(over)
                .post(path + "/status-changes")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("no-required-party-declined"));
        As.managerOf(lab).get(path + "/transitions").then().body("items.verdict", contains("BLOCKED"));
        declined(path, one);
        As.managerOf(lab).get(path + "/transitions").then().body("items.verdict", contains("ALLOWED"));
        As.managerOf(lab)
                .body(over)
                .post(path + "/status-changes")
                .then()
                .statusCode(201)
                .body("from", equalTo("OPEN"))
                .body("to", equalTo("DECLINED"));
        As.managerOf(lab).body(over).post(path + "/status-changes").then().statusCode(409);
        As.contactOf(two).get(path + "/status-changes").then().body("items.to", contains("OPEN", "DECLINED"));
    }

    @Test
    void asks_why_an_agreement_is_given_up() {
        As.national()
                .body(Map.of("to", "DECLINED"))
                .post(drafted(lab, one) + "/status-changes")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void knows_no_other_agreement() {
        String unknown = AGREEMENTS + "/" + UUID.randomUUID();
        As.national().get(unknown).then().statusCode(404).body("type", endsWith(":not-found"));
        As.national().get(AGREEMENTS + "/x").then().statusCode(404);
        put(As.national(), unknown, anAgreement(lab, one)).then().statusCode(404);
        As.national().get(unknown + "/history").then().statusCode(404);
        As.national().get(unknown + "/transitions").then().statusCode(404);
        As.national().get(unknown + "/signatures").then().statusCode(404);
    }
}
