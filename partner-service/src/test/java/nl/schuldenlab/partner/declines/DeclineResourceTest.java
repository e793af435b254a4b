package nl.schuldenlab.partner.declines;

import static nl.schuldenlab.partner.agreements.AgreementFixtures.anAgreement;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.decline;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.declined;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.drafted;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.signed;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.with;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.joined;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class DeclineResourceTest {
    private static final Map<String, String> BACK = Map.of("to", "WITHDRAWN", "reason", "It is clear now.");

    private final String lab = aLab();
    private String one;
    private String two;
    private String active;

    @BeforeEach
    void partners_are_there() {
        one = created();
        two = created();
        active = created();
        joined(lab, active);
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
    void lets_a_party_refuse_for_itself_only(String role, int status) {
        String path = drafted(lab, one, two);
        Map<String, String> refusal = Map.of("partner", one, "reason", "Another text.");
        as(role).body(refusal).post(path + "/declines").then().statusCode(status);
        String standing = status == 201 ? As.national().get(path + "/declines").path("items[0].id") : null;
        String refused = standing == null ? declined(path, one) : path + "/declines/" + standing;
        as(role).body(BACK).post(refused + "/status-changes").then().statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({
        "anonymous, 404",
        "two, 200",
        "active, 200",
        "stranger, 404",
        "manager, 200",
        "leader, 200",
        "elsewhere, 404",
        "national, 200",
        "service, 200"
    })
    void shows_the_reason_to_all_parties(String role, int status) {
        String path = drafted(lab, one, two);
        String refusal = declined(path, one);
        for (String below : List.of("", "/status-changes", "/transitions", "/history")) {
            as(role).get(refusal + below).then().statusCode(status);
        }
        as(role).get(path + "/declines").then().statusCode(status);
        if (status == 200) {
            as(role).get(refusal).then().body("reason", equalTo("Our board wants another text."));
            as(role).get(path).then().body("declinedBy", contains(one));
        }
    }

    @Test
    void keeps_the_agreement_open_while_a_required_party_refuses() {
        String path = drafted(lab, one, two);
        signed(path, one);
        declined(path, two);
        As.contactOf(one)
                .get(path)
                .then()
                .body("status", equalTo("OPEN"))
                .body("awaiting", contains(two))
                .body("declinedBy", contains(two));
    }

    @Test
    void stands_once_per_party_until_it_is_taken_back() {
        String path = drafted(lab, one, two);
        String refusal = declined(path, one);
        decline(path, one)
                .then()
                .statusCode(409)
                .body("type", endsWith(":already-exists"))
                .body("existing", equalTo(refusal));
        As.contactOf(one).get(refusal + "/transitions").then().body("items.verdict", contains("ALLOWED"));
        As.contactOf(two).get(refusal + "/transitions").then().body("items.verdict", contains("FORBIDDEN"));
        As.contactOf(one)
                .body(BACK)
                .post(refusal + "/status-changes")
                .then()
                .statusCode(201)
                .body("to", equalTo("WITHDRAWN"))
                .body("reason", equalTo("It is clear now."));
        As.contactOf(one).body(BACK).post(refusal + "/status-changes").then().statusCode(409);
        As.contactOf(two).get(path).then().body("declinedBy", empty());
        declined(path, one);
        As.contactOf(two)
                .get(path + "/declines?partner=" + one)
                .then()
                .body("items.status", containsInAnyOrder("GIVEN", "WITHDRAWN"));
        As.contactOf(two).get(path + "/declines?status=GIVEN").then().body("items.size()", equalTo(1));
        As.contactOf(two).get(refusal + "/status-changes").then().body("items.to", contains("GIVEN", "WITHDRAWN"));
        As.contactOf(two).get(refusal + "/history").then().body("items.by.partner", contains(one, one));
    }

    @Test
    void is_heard_from_parties_that_have_not_signed_only() {
        String path = drafted(with(anAgreement(lab, one), "invitedParties", List.of(two)));
        decline(path, active).then().statusCode(409).body("blockers.code", contains("not-a-party"));
        declined(path, two);
        signed(path, one);
        decline(path, one).then().statusCode(409).body("blockers.code", contains("agreement-closed", "already-signed"));
    }

    @Test
    void asks_for_a_reason_and_knows_no_other_refusal() {
        String path = drafted(lab, one);
        As.contactOf(one)
                .body(Map.of("partner", one, "reason", " "))
                .post(path + "/declines")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        String unknown = path + "/declines/" + UUID.randomUUID();
        As.contactOf(one).get(unknown).then().statusCode(404);
        As.contactOf(one).get(unknown + "/history").then().statusCode(404);
        As.contactOf(one).body(BACK).post(unknown + "/status-changes").then().statusCode(404);
    }
}
