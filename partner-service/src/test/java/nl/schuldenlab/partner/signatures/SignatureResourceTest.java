package nl.schuldenlab.partner.signatures;

import static nl.schuldenlab.partner.agreements.AgreementFixtures.TEXT;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.aSignature;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.anAgreement;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.decline;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.declined;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.drafted;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.historical;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.put;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.sign;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.signed;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.with;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.without;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignatureResourceTest {
    private final String lab = aLab();
    private String one;
    private String two;

    @BeforeEach
    void partners_are_there() {
        one = created();
        two = created();
    }

    @Test
    void enters_into_force_with_the_last_signature_that_is_required() {
        String path = drafted(lab, one, two);
        sign(path, one)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("partner", equalTo(one))
                .body("function", equalTo("Director"))
                .body("mandate", equalTo("Statutes, article 8"))
                .body("signedOn", matchesRegex("\\d{4}-\\d{2}-\\d{2}"))
                .body("joinedLater", nullValue())
                .body("incomplete", empty());
        As.national().get(path).then().body("status", equalTo("OPEN")).body("awaiting", contains(two));
        signed(path, two);
        As.national()
                .get(path)
                .then()
                .body("status", equalTo("IN_FORCE"))
                .body("signedBy", contains(one, two))
                .body("awaiting", empty());
        As.contactOf(one)
                .get(path + "/status-changes")
                .then()
                .body("items.to", contains("OPEN", "IN_FORCE"))
                .body("items[1].by.partner", equalTo(two));
    }

    @Test
    void binds_a_partner_by_its_one_signature_so_D94() {
        String path = drafted(lab, one, two);
        String signature = signed(path, one);
        sign(path, one)
                .then()
                .statusCode(409)
                .body("type", endsWith(":already-exists"))
                .body("existing", equalTo(signature));
        As.national().get(path).then().body("signedBy", contains(one));
        As.national().get(path + "/signatures?count=true").then().body("total", equalTo(1));
    }

    @Test
    void lets_nobody_change_or_delete_a_signature_so_D94() {
        String signature = signed(drafted(lab, one, two), one);
        As.contactOf(one)
                .header("If-Match", "*")
                .body(aSignature(one))
                .put(signature)
                .then()
                .statusCode(405);
        As.contactOf(one).header("If-Match", "*").delete(signature).then().statusCode(405);
    }

    @Test
    void proves_that_what_was_signed_is_unchanged() throws Exception {
        String path = drafted(lab, one, two);
        String signature = signed(path, one);
        String text = As.contactOf(two).get(path).path("body");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        assertThat(text).isEqualTo(TEXT);
        As.contactOf(two)
                .get(signature)
                .then()
                .statusCode(200)
                .body("textHash", equalTo(HexFormat.of().formatHex(hash)));
    }

    @Test
    void takes_no_signature_under_a_text_that_was_changed_meanwhile() {
        String path = drafted(lab, one, two);
        put(As.national(), path, with(anAgreement(lab, one, two), "body", "Another text."))
                .then()
                .statusCode(200);
        sign(path, one)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("text-changed"))
                .body("blockers[0].pointer", equalTo("/textHash"));
    }

    @Test
    void asks_as_what_on_what_mandate_and_which_text_somebody_signs_so_D94() {
        String path = drafted(lab, one);
        Map<String, Object> bare = without(aSignature(one), "function", "mandate", "textHash");
        As.contactOf(one)
                .body(with(bare, "signedOn", "2999-01-01"))
                .post(path + "/signatures")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/function", "/mandate", "/textHash"));
        As.contactOf(one)
                .body(with(aSignature(one), "signedOn", "2999-01-01"))
                .post(path + "/signatures")
                .then()
                .statusCode(400)
                .body("errors.code", contains("future"));
        As.contactOf(one)
                .body(with(aSignature(one), "textHash", "abc"))
                .post(path + "/signatures")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/textHash"));
    }

    @Test
    void lets_partners_of_the_lab_join_later_so_D142() {
        String late = created();
        joined(lab, late);
        String path = drafted(lab, one);
        sign(path, late).then().statusCode(409).body("blockers.code", contains("not-a-party"));
        signed(path, one);
        sign(path, late).then().statusCode(201).body("joinedLater", equalTo(true));
        As.contactOf(late)
                .get(path)
                .then()
                .body("signedBy", contains(one, late))
                .body("status", equalTo("IN_FORCE"));
        As.national().get(path + "/status-changes").then().body("items.size()", equalTo(2));
    }

    @Test
    void lets_an_invited_party_join_when_it_likes_so_D142() {
        String path = drafted(with(anAgreement(lab, one), "invitedParties", List.of(two)));
        decline(path, two).then().statusCode(201);
        signed(path, one);
        sign(path, two).then().statusCode(201).body("joinedLater", equalTo(true));
        As.national().get(path).then().body("declinedBy", empty()).body("signedBy", contains(one, two));
    }

    @Test
    void lets_further_partners_be_invited_and_join_a_pact_that_is_about_no_lab_so_D142() {
        Map<String, Object> pact = with(without(anAgreement(lab, one), "lab"), "kind", "PACT");
        String path = drafted(pact);
        signed(path, one);
        sign(path, two).then().statusCode(404);
        put(As.national(), path, with(pact, "invitedParties", List.of(two)))
                .then()
                .statusCode(200)
                .body("amendments.kind", contains("PARTY_INVITED"));
        sign(path, two).then().statusCode(201).body("joinedLater", equalTo(true));
    }

    @Test
    void takes_a_refusal_back_by_signing() {
        String path = drafted(lab, one, two);
        String refusal = declined(path, one);
        signed(path, one);
        As.contactOf(two).get(refusal).then().body("status", equalTo("WITHDRAWN"));
        As.contactOf(two).get(path).then().body("declinedBy", empty()).body("signedBy", contains(one));
    }

    @Test
    void takes_no_signature_of_a_partner_that_has_been_dissolved() {
        String path = drafted(lab, one);
        As.national()
                .body(Map.of("to", "DISSOLVED"))
                .post("/v1/partners/" + one + "/status-changes")
                .then()
                .statusCode(201);
        sign(path, one).then().statusCode(409).body("blockers.code", contains("partner-dissolved"));
    }

    @Test
    void tells_who_signed_what_was_agreed_before_the_platform() {
        Map<String, Object> before = with(historical(anAgreement(lab, one, two)), "status", "IN_FORCE");
        String path = drafted(without(before, "body"));
        Map<String, Object> signature = historical(Map.of("partner", one));
        As.contactOf(one).body(signature).post(path + "/signatures").then().statusCode(403);
        As.national()
                .body(signature)
                .post(path + "/signatures")
                .then()
                .statusCode(201)
                .body("incomplete", contains("function", "mandate", "text-hash", "signed-on"))
                .body("signedOn", nullValue())
                .body("joinedLater", nullValue());
        As.national().get(path).then().body("signedBy", contains(one)).body("awaiting", contains(two));
        As.national()
                .body(without(signature, "sources"))
                .post(path + "/signatures")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/sources"));
        As.national()
                .body(signature)
                .post(drafted(lab, one) + "/signatures")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("agreement-not-historical"));
    }

    @Test
    void lists_signatures_by_partner() {
        String path = drafted(lab, one, two);
        signed(path, two);
        signed(path, one);
        List<String> partners = As.contactOf(one).get(path + "/signatures").path("items.partner");
        assertThat(partners).containsExactlyInAnyOrder(one, two).isSorted();
        As.contactOf(one).get(path + "/signatures?partner=" + two).then().body("items.partner", contains(two));
    }

    @Test
    void gives_the_same_answer_to_the_same_key_and_knows_no_other_signature() {
        String path = drafted(lab, one, two);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            As.contactOf(one)
                    .header("Idempotency-Key", key)
                    .body(aSignature(one))
                    .post(path + "/signatures")
                    .then()
                    .statusCode(201);
        }
        As.contactOf(one).get(path + "/signatures/" + UUID.randomUUID()).then().statusCode(404);
        String other = signed(drafted(lab, one), one);
        String id = other.substring(other.lastIndexOf('/'));
        As.contactOf(one).get(path + "/signatures" + id).then().statusCode(404);
        As.contactOf(one).get(other + "/history").then().body("items.kind", contains("CREATED"));
    }
}
