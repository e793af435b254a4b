package nl.schuldenlab.partner.programmes;

import static nl.schuldenlab.partner.offers.OfferFixtures.with;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.historical;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.joined;
import static nl.schuldenlab.partner.programmes.CommitmentFixtures.COMMITMENTS;
import static nl.schuldenlab.partner.programmes.CommitmentFixtures.aCommitment;
import static nl.schuldenlab.partner.programmes.CommitmentFixtures.committed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.conventions.Crowd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommitmentResourceTest {
    private final String lab = aLab();
    private String partner;
    private String partnership;

    @BeforeEach
    void a_partner_takes_part_in_a_lab() {
        partner = created();
        partnership = joined(lab, partner);
    }

    private Response commit(Map<String, Object> commitment) {
        return As.contactOf(partner).body(commitment).post(COMMITMENTS);
    }

    private Response move(String path, Map<String, Object> change) {
        return As.contactOf(partner).body(change).post(path + "/status-changes");
    }

    private void leave() {
        move(partnership, Map.of("to", "ENDED")).then().statusCode(201);
    }

    @Test
    void is_given_with_the_event_where_it_was_given_so_D101() {
        commit(with(aCommitment(lab, partner), "event", "event-inspiration"))
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", matchesPattern(COMMITMENTS + "/[0-9a-f-]{36}"))
                .body("event", equalTo("event-inspiration"))
                .body("status", equalTo("GIVEN"));
    }

    @Test
    void is_given_once_for_a_programme() {
        String path = committed(lab, partner);
        commit(aCommitment(lab, partner))
                .then()
                .statusCode(409)
                .body("type", endsWith(":already-exists"))
                .body("existing", equalTo(path));
        commit(with(aCommitment(lab, partner), "year", 2028)).then().statusCode(201);
    }

    @Test
    void is_given_once_by_ten_voices_at_the_same_moment() throws Exception {
        assertThat(Crowd.atOnce(10, () -> commit(aCommitment(lab, partner))))
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
    }

    @Test
    void needs_an_active_partnership_so_D101() {
        leave();
        commit(aCommitment(lab, partner))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("no-active-partnership"))
                .body("blockers.rule", contains("D101"));
    }

    @Test
    void names_every_fault_at_once() {
        commit(Map.of("lab", "A lab", "year", 1999, "partner", partner, "status", "WITHDRAWN", "amount", 5))
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/lab slug",
                                "/year at-least",
                                "/status historical-only",
                                "/committedOn required",
                                "/amount unknown-property"));
        commit(with(aCommitment(lab, partner), "committedOn", "2999"))
                .then()
                .statusCode(400)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/committedOn future"));
        As.contactOf("no-such-partner")
                .body(with(aCommitment("no-such-lab", "no-such-partner"), "event", "no-such-event"))
                .post(COMMITMENTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/lab", "/partner", "/event"));
    }

    @Test
    void waits_for_an_events_service_that_is_down() {
        commit(with(aCommitment(lab, partner), "event", "event-in-trouble"))
                .then()
                .statusCode(503)
                .body("detail", containsString("events-service"));
    }

    @Test
    void is_described_anew_with_the_tag_that_was_seen() {
        String path = committed(lab, partner);
        Map<String, Object> other = Map.of("committedOn", "2026-11-20", "event", "event-inspiration", "note", "Aloud.");
        As.contactOf(partner).body(other).put(path).then().statusCode(428);
        As.contactOf(partner)
                .header("If-Match", "\"0\"")
                .body(other)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("note", equalTo("Aloud."));
        As.contactOf(partner)
                .header("If-Match", "\"0\"")
                .body(other)
                .put(path)
                .then()
                .statusCode(412);
        As.contactOf(partner)
                .header("If-Match", "*")
                .body(with(other, "event", "no-such-event"))
                .put(path)
                .then()
                .statusCode(400);
        As.contactOf(partner)
                .header("If-Match", "*")
                .body(As.contactOf(partner).get(path).asString())
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void is_withdrawn_with_a_reason_and_given_again_by_who_still_takes_part_so_D101() {
        String path = committed(lab, partner);
        move(path, Map.of("to", "WITHDRAWN")).then().statusCode(400).body("errors.pointer", contains("/reason"));
        move(path, Map.of("to", "WITHDRAWN", "reason", "A new board.")).then().statusCode(201);
        move(path, Map.of("to", "WITHDRAWN", "reason", "Again."))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("transition-not-offered"));
        move(path, Map.of("to", "GIVEN")).then().statusCode(201);
        move(path, Map.of("to", "WITHDRAWN", "reason", "We leave.")).then().statusCode(201);
        leave();
        move(path, Map.of("to", "GIVEN")).then().statusCode(409).body("blockers.rule", contains("D101"));
        As.contactOf(partner).get(path + "/transitions").then().body("items.verdict", contains("BLOCKED"));
        As.contactOf(partner)
                .get(path + "/status-changes")
                .then()
                .body(
                        "items.reason",
                        containsInAnyOrder(nullValue(), equalTo("A new board."), nullValue(), equalTo("We leave.")));
    }

    @Test
    void of_the_past_is_recorded_by_the_national_team() {
        Map<String, Object> before = historical(with(aCommitment(lab, partner), "year", 2019));
        before.remove("committedOn");
        leave();
        commit(before).then().statusCode(403);
        Response created = As.national().body(before).post(COMMITMENTS);
        created.then().statusCode(201).body("incomplete", contains("committed-on"));
        As.national()
                .header("If-Match", "*")
                .body(created.asString())
                .put(created.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void is_found_by_lab_year_partner_event_and_status() {
        String path = committed(with(aCommitment(lab, partner), "event", "event-inspiration"));
        committed(with(aCommitment(lab, partner), "year", 2028));
        move(path, Map.of("to", "WITHDRAWN", "reason", "A new board."));
        found("year", "2027", 1);
        found("partner", partner, 2);
        found("event", "event-inspiration", 1);
        found("status", "GIVEN", 1);
        found("sort", "-committedOn", 2);
        As.national().queryParam("sort", "amount").get(COMMITMENTS).then().statusCode(400);
    }

    private void found(String filter, String value, int many) {
        As.managerOf(lab)
                .queryParam("lab", lab)
                .queryParam(filter, value)
                .get(COMMITMENTS)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(many));
    }

    @Test
    void is_not_found_when_it_is_not_there() {
        String path = COMMITMENTS + "/" + UUID.randomUUID();
        for (String below : List.of("", "/history", "/status-changes", "/transitions")) {
            As.national().get(path + below).then().statusCode(404);
        }
        As.national().header("If-Match", "*").body(Map.of()).put(path).then().statusCode(404);
        As.national()
                .body(Map.of("to", "GIVEN"))
                .post(path + "/status-changes")
                .then()
                .statusCode(404);
    }
}
