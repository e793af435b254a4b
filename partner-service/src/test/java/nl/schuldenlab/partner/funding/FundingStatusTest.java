package nl.schuldenlab.partner.funding;

import static nl.schuldenlab.partner.funding.FundingFixtures.aCommitment;
import static nl.schuldenlab.partner.funding.FundingFixtures.aProject;
import static nl.schuldenlab.partner.funding.FundingFixtures.euros;
import static nl.schuldenlab.partner.funding.FundingFixtures.historical;
import static nl.schuldenlab.partner.funding.FundingFixtures.move;
import static nl.schuldenlab.partner.funding.FundingFixtures.pledged;
import static nl.schuldenlab.partner.funding.FundingFixtures.with;
import static nl.schuldenlab.partner.funding.FundingFixtures.without;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FundingStatusTest {
    @Inject
    FundingToConfirm worklist;

    private String partner;
    private Map<String, Object> body;
    private String path;

    @BeforeEach
    void a_partner_has_pledged() {
        partner = created();
        body = aCommitment(partner, "project", aProject());
        path = pledged(As.contactOf(partner), body);
    }

    private Response put(Map<String, Object> other) {
        return As.contactOf(partner)
                .header("If-Match", "*")
                .body(without(other, "partner"))
                .put(path);
    }

    private void moves(String... statuses) {
        for (String to : statuses) {
            move(As.contactOf(partner), path, to).then().statusCode(201).body("to", equalTo(to));
        }
    }

    @Test
    void is_confirmed_and_paid() {
        moves("CONFIRMED", "PAID");
        As.contactOf(partner)
                .get(path + "/status-changes")
                .then()
                .statusCode(200)
                .body("items.to", contains("PLEDGED", "CONFIRMED", "PAID"));
        As.contactOf(partner).get(path).then().header("ETag", "\"2\"").body("status", equalTo("PAID"));
        for (String to : List.of("PLEDGED", "CONFIRMED", "PAID", "WITHDRAWN")) {
            move(As.contactOf(partner), path, to)
                    .then()
                    .statusCode(409)
                    .body("blockers.code", contains("transition-not-offered"));
        }
        As.contactOf(partner).get(path + "/transitions").then().statusCode(200).body("items", empty());
    }

    @Test
    void is_withdrawn_with_a_reason_only() {
        for (Map<String, String> change :
                List.of(Map.of("to", "WITHDRAWN"), Map.of("to", "WITHDRAWN", "reason", "  "))) {
            As.contactOf(partner)
                    .body(change)
                    .post(path + "/status-changes")
                    .then()
                    .statusCode(400)
                    .body("errors.collect { it.pointer + ' ' + it.code }", contains("/reason required"));
        }
        moves("CONFIRMED", "WITHDRAWN");
        As.contactOf(partner).get(path + "/status-changes").then().body("items[2].reason", equalTo("As decided."));
    }

    @Test
    void is_moved_with_the_tag_that_was_seen_if_one_is_given() {
        move(As.contactOf(partner).header("If-Match", "\"3\""), path, "CONFIRMED")
                .then()
                .statusCode(412);
        move(As.contactOf(partner).header("If-Match", "\"0\""), path, "CONFIRMED")
                .then()
                .statusCode(201);
    }

    @Test
    void keeps_amount_and_earmark_once_confirmed_so_D117() {
        moves("CONFIRMED");
        for (Map<String, Object> other : List.of(
                with(body, "amount", euros("12500.01")),
                with(body, "earmark", Map.of("project", aProject())),
                without(body, "earmark"))) {
            put(other)
                    .then()
                    .statusCode(409)
                    .body("blockers.code", contains("commitment-confirmed"))
                    .body("blockers.rule", contains("D117"));
        }
        put(with(body, "remarks", "In two parts.")).then().statusCode(200);
    }

    @Test
    void changes_no_more_once_paid_or_withdrawn() {
        moves("CONFIRMED", "PAID");
        put(with(body, "remarks", "In two parts."))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("commitment-settled"));
        put(body).then().statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void is_confirmed_of_the_past_when_its_amount_is_known_so_D117() {
        path = pledged(As.national(), historical(without(body, "amount")));
        As.contactOf(partner)
                .get(path + "/transitions")
                .then()
                .body("items.verdict", contains("BLOCKED", "ALLOWED"))
                .body("items[0].blockers.code", contains("amount-unknown"));
        move(As.contactOf(partner), path, "CONFIRMED")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("amount-unknown"))
                .body("blockers.rule", contains("D117"));
    }

    @Test
    void stands_in_the_worklist_until_it_is_confirmed() {
        pledged(As.national(), historical(body));
        assertThat(worklist.of(partner)).extracting("path").containsExactly(path);
        moves("CONFIRMED");
        assertThat(worklist.of(partner)).isEmpty();
    }
}
