package nl.schuldenlab.partner.partnerships;

import static nl.schuldenlab.partner.partners.PartnerFixtures.aMunicipality;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.PARTNERSHIPS;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aPartnership;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.historical;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.joined;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.update;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartnershipRulesTest {
    private final String lab = aLab();
    private String partner;

    @BeforeEach
    void a_partner_is_there() {
        partner = created();
    }

    private Map<String, Object> since(String joinedOn) {
        return with(aPartnership(lab, partner), "joinedOn", joinedOn);
    }

    private Map<String, Object> before(String joinedOn, String leftOn) {
        Map<String, Object> body = historical(with(since(joinedOn), "status", "ENDED"));
        body.put("leftOn", leftOn);
        return body;
    }

    private static Map<String, Object> connector(String lab, String partner) {
        return with(aPartnership(lab, partner), "roles", List.of("CONNECTOR"));
    }

    private Response end(String path, Map<String, Object> body) {
        return As.contactOf(partner).body(with(body, "to", "ENDED")).post(path + "/status-changes");
    }

    private static void taken(Response answer, String existing) {
        answer.then().statusCode(409).body("type", endsWith(":already-exists")).body("existing", equalTo(existing));
    }

    @Test
    void takes_part_in_a_lab_once_at_a_time() {
        String path = joined(lab, partner);
        taken(As.contactOf(partner).body(since("2026-11-20")).post(PARTNERSHIPS), path);
        joined(aLab(), partner); // D1: in several labs at once
    }

    @Test
    void may_join_again_on_the_day_it_left_so_D142() {
        String path = joined(As.contactOf(partner), since("2026-10-01"));
        end(path, Map.of("leftOn", "2026-11-01", "reason", "Busy"))
                .then()
                .statusCode(201)
                .body("to", equalTo("ENDED"))
                .body("reason", equalTo("Busy"));
        As.anonymous().get(path).then().body("leftOn", equalTo("2026-11-01"));
        taken(As.contactOf(partner).body(since("2026-10-31")).post(PARTNERSHIPS), path);
        joined(As.contactOf(partner), since("2026-11-01"));
    }

    @Test
    void is_told_of_the_past_in_periods_that_do_not_overlap() {
        String first = joined(As.national(), before("2016", "2018-06"));
        String second = joined(As.national(), before("2018-06", "2020"));
        taken(As.national().body(before("2017", "2019")).post(PARTNERSHIPS), first);
        taken(As.national().body(before("2018-07-01", "2018-07-02")).post(PARTNERSHIPS), second);
        As.national()
                .header("If-Match", "*")
                .body(Map.of("joinedOn", "2017", "sources", List.of(Map.of("title", "A newspaper"))))
                .put(second)
                .then()
                .statusCode(409)
                .body("existing", equalTo(first));
        joined(lab, partner);
    }

    @Test
    void of_an_unknown_start_reaches_back_and_of_an_unknown_end_claims_one_day() {
        Map<String, Object> unknown = historical(with(since("2016"), "status", "ENDED"));
        String ended = joined(As.national(), unknown);
        taken(As.national().body(unknown).post(PARTNERSHIPS), ended);
        Map<String, Object> open = historical(since("2016"));
        open.remove("joinedOn");
        String otherLab = aLab();
        String path = joined(As.national(), with(open, "lab", otherLab));
        taken(As.contactOf(partner).body(aPartnership(otherLab, partner)).post(PARTNERSHIPS), path);
        joined(As.contactOf(partner), since("2017"));
    }

    @Test
    void bears_an_end_that_is_known_to_the_year_only() {
        String path = joined(As.contactOf(partner), since("2026-10-01"));
        end(path, Map.of("leftOn", "2026")).then().statusCode(201);
        As.anonymous().get(path).then().body("leftOn", equalTo("2026")).body("status", equalTo("ENDED"));
    }

    @Test
    void ends_today_unless_a_date_is_given_and_never_before_it_began_or_on_a_day_to_come() {
        String path = joined(lab, partner);
        end(path, Map.of("leftOn", "2026-10"))
                .then()
                .statusCode(400)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/leftOn left-before-joined"));
        end(path, Map.of("leftOn", "2999"))
                .then()
                .statusCode(400)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/leftOn future"));
        end(path, Map.of()).then().statusCode(201);
        As.anonymous().get(path).then().body("leftOn", matchesPattern("\\d{4}-\\d{2}-\\d{2}"));
        end(path, Map.of()).then().statusCode(409).body("blockers.code", contains("transition-not-offered"));
        As.anonymous()
                .get(path + "/status-changes")
                .then()
                .statusCode(200)
                .body("items.to", contains("ACTIVE", "ENDED"));
        As.contactOf(partner)
                .get(path + "/history")
                .then()
                .body("items[1].properties", containsInAnyOrder("leftOn", "status"));
    }

    @Test
    void has_a_municipality_for_a_connector_so_D145() {
        As.contactOf(partner)
                .body(connector(lab, partner))
                .post(PARTNERSHIPS)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("connector-not-a-municipality"))
                .body("blockers.rule", contains("D145"));
        String path = joined(lab, partner);
        As.contactOf(partner)
                .header("If-Match", "*")
                .body(update(connector(lab, partner)))
                .put(path)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("connector-not-a-municipality"));
    }

    @Test
    void has_one_connector_in_a_lab_at_a_time_so_D145() {
        String first = created(aMunicipality());
        String second = created(aMunicipality());
        String path = joined(As.contactOf(first), connector(lab, first));
        As.contactOf(second)
                .body(connector(lab, second))
                .post(PARTNERSHIPS)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("connector-taken"))
                .body("blockers.rule", contains("D145"));
        joined(As.contactOf(second), connector(aLab(), second));
        As.contactOf(first)
                .body(Map.of("to", "ENDED"))
                .post(path + "/status-changes")
                .then()
                .statusCode(201);
        joined(As.contactOf(second), connector(lab, second));
    }

    @Test
    void is_not_begun_by_a_partner_that_was_dissolved() {
        As.contactOf(partner)
                .body(Map.of("to", "DISSOLVED"))
                .post("/v1/partners/" + partner + "/status-changes")
                .then()
                .statusCode(201);
        As.contactOf(partner)
                .body(aPartnership(lab, partner))
                .post(PARTNERSHIPS)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("partner-dissolved"));
        joined(As.national(), before("2016", "2018"));
    }
}
