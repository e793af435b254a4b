package nl.schuldenlab.partner.signatures;

import static nl.schuldenlab.partner.agreements.AgreementFixtures.anAgreement;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.declined;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.drafted;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.put;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.sign;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.signed;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.with;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.conventions.Crowd;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignatureRaceTest {
    private static final int PARTIES = 50;

    private final String lab = aLab();

    private static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).toList();
    }

    @Test
    void lets_fifty_parties_sign_at_once_and_enters_into_force_once() throws Exception {
        List<String> parties =
                Stream.generate(() -> created()).limit(PARTIES).collect(Collectors.toCollection(ArrayList::new));
        String path = drafted(anAgreement(lab, parties));
        List<Response> answers = Crowd.atOnce(parties.stream()
                .<Callable<Response>>map(party -> () -> sign(path, party))
                .toList());
        assertThat(statuses(answers)).containsOnly(201);
        As.national()
                .get(path)
                .then()
                .body("status", equalTo("IN_FORCE"))
                .body("awaiting.size()", equalTo(0))
                .body("signedBy.unique().size()", equalTo(PARTIES));
        As.national().get(path + "/status-changes").then().body("items.to", contains("OPEN", "IN_FORCE"));
        As.national().get(path + "/signatures?count=true").then().body("total", equalTo(PARTIES));
        As.national()
                .get(path + "/history?limit=200")
                .then()
                .body(
                        "items.version",
                        equalTo(Stream.iterate(0, version -> version + 1)
                                .limit(PARTIES + 1)
                                .toList()));
    }

    @Test
    void counts_one_of_ten_equal_signatures_of_one_partner_so_D94() throws Exception {
        String one = created();
        String path = drafted(lab, one, created());
        List<Integer> statuses = statuses(Crowd.atOnce(Collections.nCopies(10, () -> sign(path, one))));
        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        As.national().get(path).then().body("signedBy", contains(one));
    }

    @Test
    void never_has_a_text_changed_and_signed_at_once() throws Exception {
        for (int round = 0; round < 5; round++) {
            String one = created();
            String path = drafted(lab, one, created());
            String two = As.national().get(path).path("requiredParties[1]");
            var other = with(anAgreement(lab, one, two), "body", "Another text.");
            List<Integer> statuses =
                    statuses(Crowd.atOnce(List.of(() -> sign(path, one), () -> put(As.national(), path, other))));
            assertThat(statuses).isIn(List.of(201, 409), List.of(409, 200), List.of(201, 412));
            Response signatures = As.national().get(path + "/signatures");
            String hash = As.national().get(path).path("textHash");
            List<String> signed = signatures.path("items.textHash");
            assertThat(signed).allMatch(hash::equals);
        }
    }

    @Test
    void lets_signing_giving_up_and_moving_meet_without_harm() throws Exception {
        String one = created();
        String two = created();
        String path = drafted(lab, one, two);
        signed(path, one);
        declined(path, two);
        var moved = with(anAgreement(lab, one), "invitedParties", List.of(two));
        List<Response> answers =
                Crowd.atOnce(List.of(() -> sign(path, two), () -> put(As.national(), path, moved), () -> As.national()
                        .body(Map.of("to", "DECLINED", "reason", "Refused."))
                        .post(path + "/status-changes")));
        assertThat(statuses(answers)).allMatch(status -> status < 500);
        List<String> moves = As.national().get(path + "/status-changes").path("items.to");
        assertThat(moves).isIn(List.of("OPEN", "IN_FORCE"), List.of("OPEN", "DECLINED"));
    }
}
