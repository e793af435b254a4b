package nl.schuldenlab.partner.partnerships;

import static nl.schuldenlab.partner.partners.PartnerFixtures.aPartner;
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
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartnershipResourceTest {
    private final String lab = aLab();
    private String partner;

    @BeforeEach
    void a_partner_is_there() {
        partner = created();
    }

    @Test
    void lets_a_partner_join_a_lab_in_its_own_words_so_D97() {
        Map<String, Object> body = with(aPartnership(lab, partner), "involvement", "Lends its rooms.");
        body.put("roles", List.of("FOUNDER", "FUNDER"));
        String path = As.contactOf(partner)
                .body(body)
                .post(PARTNERSHIPS)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", matchesPattern(PARTNERSHIPS + "/[0-9a-f-]{36}"))
                .body("status", equalTo("ACTIVE"))
                .body("incomplete", empty())
                .extract()
                .header("Location");
        As.anonymous()
                .get(path)
                .then()
                .statusCode(200)
                .body("lab", equalTo(lab))
                .body("partner", equalTo(partner))
                .body("roles", contains("FOUNDER", "FUNDER"))
                .body("involvement", equalTo("Lends its rooms."));
    }

    @Test
    void names_every_fault_at_once() {
        As.contactOf(partner)
                .body(Map.of(
                        "lab",
                        "Not A Slug",
                        "partner",
                        partner,
                        "roles",
                        List.of("FOUNDER", "FOUNDER", "BOSS"),
                        "involvement",
                        "x".repeat(501),
                        "status",
                        "ENDED",
                        "amount",
                        1000))
                .post(PARTNERSHIPS)
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/lab slug",
                                "/roles/2 not-allowed",
                                "/roles repeated",
                                "/involvement length",
                                "/status historical-only",
                                "/joinedOn required",
                                "/contacts required",
                                "/amount unknown-property"));
    }

    @Test
    void names_every_reference_that_is_unknown_at_once() {
        As.contactOf("no-such-partner")
                .body(aPartnership("no-such-lab", "no-such-partner"))
                .post(PARTNERSHIPS)
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/lab unknown-reference",
                                "/partner unknown-reference",
                                "/contacts/0 unknown-reference"));
    }

    @Test
    void waits_for_a_lab_service_that_is_down_and_reads_go_on() {
        for (String down : List.of("lab-in-trouble", "lab-refused", "lab-unreachable")) {
            As.contactOf(partner)
                    .body(aPartnership(down, partner))
                    .post(PARTNERSHIPS)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .body("detail", containsString("lab-service"));
        }
        As.anonymous().get(PARTNERSHIPS).then().statusCode(200);
    }

    @Test
    void is_not_begun_on_a_day_to_come() {
        As.contactOf(partner)
                .body(with(aPartnership(lab, partner), "joinedOn", "2999"))
                .post(PARTNERSHIPS)
                .then()
                .statusCode(400)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/joinedOn future"));
    }

    @Test
    void is_described_anew_with_the_tag_that_was_seen() {
        String path = joined(lab, partner);
        Map<String, Object> other = update(aPartnership(lab, partner));
        other.put("motive", "Fewer people with sleepless nights.");
        other.put("approach", "Step by step."); // D143
        As.contactOf(partner).body(other).put(path).then().statusCode(428);
        As.contactOf(partner)
                .header("If-Match", "\"0\"")
                .body(other)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("motive", equalTo("Fewer people with sleepless nights."));
        As.contactOf(partner)
                .header("If-Match", "\"0\"")
                .body(other)
                .put(path)
                .then()
                .statusCode(412);
        As.managerOf(lab)
                .header("If-Match", "*")
                .body(with(other, "joinedOn", "2999"))
                .put(path)
                .then()
                .statusCode(400)
                .body("errors.code", contains("future"));
    }

    @Test
    void of_the_past_tells_what_it_lacks_and_can_be_put_back_as_it_is() {
        Map<String, Object> before = historical(with(aPartnership(lab, partner), "status", "ENDED"));
        before.keySet().removeAll(List.of("joinedOn", "contacts"));
        before.put("involvement", "Lent its rooms.");
        Response created = As.national().body(before).post(PARTNERSHIPS);
        created.then().statusCode(201).body("incomplete", contains("joined-on", "contacts", "left-on"));
        As.national()
                .header("If-Match", "*")
                .body(created.asString())
                .put(created.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void of_the_past_says_when_it_ended_and_that_in_order() {
        Map<String, Object> before = historical(with(aPartnership(lab, partner), "joinedOn", "2016-07"));
        As.national()
                .body(with(before, "leftOn", "2015"))
                .post(PARTNERSHIPS)
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder("/leftOn left-when-ended", "/leftOn left-before-joined"));
        before.put("status", "ENDED");
        before.put("leftOn", "2019-05");
        String path = joined(As.national(), before);
        As.anonymous().get(path).then().body("leftOn", equalTo("2019-05")).body("status", equalTo("ENDED"));
        As.national()
                .header("If-Match", "*")
                .body(Map.of("joinedOn", "2020", "leftOn", "2021"))
                .put(path)
                .then()
                .statusCode(400)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/joinedOn left-before-joined"));
    }

    @Test
    void is_found_by_lab_partner_role_and_status() {
        String bank = created(aPartner("types", List.of("BANK")));
        String first = joined(As.contactOf(partner), with(aPartnership(lab, partner), "roles", List.of("FOUNDER")));
        joined(lab, bank);
        As.contactOf(partner)
                .body(Map.of("to", "ENDED"))
                .post(first + "/status-changes")
                .then()
                .statusCode(201);
        found("partner", partner, partner);
        found("role", "FOUNDER", partner);
        found("status", "ENDED", partner);
        found("status", "ACTIVE", bank);
        As.anonymous().queryParam("lab", aLab()).get(PARTNERSHIPS).then().body("items", empty());
        As.anonymous().queryParam("role", "BOSS").get(PARTNERSHIPS).then().statusCode(400);
    }

    private void found(String filter, String value, String partnerFound) {
        As.anonymous()
                .queryParam("lab", lab)
                .queryParam(filter, value)
                .get(PARTNERSHIPS)
                .then()
                .statusCode(200)
                .body("items.partner", contains(partnerFound));
    }

    @Test
    void is_listed_by_partner_unless_asked_otherwise() {
        String mark = UUID.randomUUID().toString();
        for (String name : List.of("b", "c", "a")) {
            created(aPartner("slug", name + "-" + mark));
        }
        joined(lab, "b-" + mark);
        Map<String, Object> unknown = historical(aPartnership(lab, "a-" + mark));
        unknown.remove("joinedOn");
        joined(As.national(), unknown);
        joined(As.national(), historical(with(aPartnership(lab, "c-" + mark), "joinedOn", "2016-07")));
        listed("partner", "a-" + mark, "b-" + mark, "c-" + mark);
        listed("-partner", "c-" + mark, "b-" + mark, "a-" + mark);
        listed("joinedOn", "c-" + mark, "b-" + mark, "a-" + mark);
    }

    private void listed(String sort, String... partners) {
        As.anonymous()
                .queryParam("lab", lab)
                .queryParam("sort", sort)
                .get(PARTNERSHIPS)
                .then()
                .statusCode(200)
                .body("items.partner", contains(partners));
    }

    @Test
    void is_not_found_when_it_is_not_there() {
        String path = PARTNERSHIPS + "/" + UUID.randomUUID();
        for (String below : List.of("", "/history", "/status-changes", "/transitions")) {
            As.national().get(path + below).then().statusCode(404);
        }
        As.national()
                .header("If-Match", "*")
                .body(Map.of("joinedOn", "2020"))
                .put(path)
                .then()
                .statusCode(404);
        As.national()
                .body(Map.of("to", "ENDED"))
                .post(path + "/status-changes")
                .then()
                .statusCode(404);
        As.anonymous().get(PARTNERSHIPS + "/not-an-id").then().statusCode(404);
    }
}
