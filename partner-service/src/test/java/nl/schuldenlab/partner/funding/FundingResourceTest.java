package nl.schuldenlab.partner.funding;

import static nl.schuldenlab.partner.funding.FundingFixtures.COMMITMENTS;
import static nl.schuldenlab.partner.funding.FundingFixtures.aCommitment;
import static nl.schuldenlab.partner.funding.FundingFixtures.aProject;
import static nl.schuldenlab.partner.funding.FundingFixtures.euros;
import static nl.schuldenlab.partner.funding.FundingFixtures.historical;
import static nl.schuldenlab.partner.funding.FundingFixtures.pledged;
import static nl.schuldenlab.partner.funding.FundingFixtures.with;
import static nl.schuldenlab.partner.funding.FundingFixtures.without;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FundingResourceTest {
    private String partner;

    @BeforeEach
    void a_partner_is_there() {
        partner = created();
    }

    private Map<String, Object> body() {
        return aCommitment(partner, "project", aProject());
    }

    private Response post(Map<String, Object> body) {
        return As.contactOf(partner).body(body).post(COMMITMENTS);
    }

    @ParameterizedTest
    @EnumSource
    void is_for_one_of_four_categories_so_D115(FundingCategory category) {
        post(with(body(), "category", category.name()))
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", matchesPattern(COMMITMENTS + "/[0-9a-f-]{36}"))
                .body("category", equalTo(category.name()))
                .body("status", equalTo("PLEDGED"))
                .body("amount", equalTo(euros("12500.00")))
                .body("incomplete", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[\"EVENTS\", \"PROJECTS\"]", "\"OVERHEAD\""})
    void is_for_no_other_category_not_for_two_and_not_for_none_so_D115(String category) {
        String body = """
                {"partner": "%s", "category": %s, "amount": {"amount": "1.00", "currency": "EUR"},
                 "period": {"from": "2027", "until": "2028"}}
                """.formatted(partner, category);
        As.contactOf(partner)
                .body(body)
                .post(COMMITMENTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/category"));
    }

    @Test
    void has_a_period_with_both_ends_and_an_amount_unless_it_is_history_so_D116() {
        Map<String, Object> vague = with(without(body(), "amount"), "period", Map.of("from", "2020"));
        post(vague)
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder("/period required", "/amount required"));
        As.national()
                .body(historical(vague))
                .post(COMMITMENTS)
                .then()
                .statusCode(201)
                .body("period", equalTo(Map.of("from", "2020")))
                .body("incomplete", contains("period", "amount"));
    }

    @Test
    void names_every_fault_at_once() {
        Map<String, Object> body = new TreeMap<>(Map.of("partner", "Not A Slug", "status", "PAID", "rank", 1));
        body.put("amount", Map.of("amount", "1e3"));
        body.put("period", Map.of("from", "2028", "until", "2027"));
        body.put("financingForm", "GIFT");
        body.put("earmark", Map.of("lab", "lab-a", "theme", "x y", "adoption", "7"));
        post(body)
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/partner slug",
                                "/category required",
                                "/status historical-only",
                                "/amount/amount pattern",
                                "/amount/currency required",
                                "/period/until until-before-from",
                                "/financingForm not-allowed",
                                "/earmark/theme slug",
                                "/earmark/adoption malformed",
                                "/earmark one-earmark",
                                "/rank unknown-property"));
    }

    @Test
    void is_meant_for_one_thing_or_for_none() {
        for (Map<String, Object> earmark : List.<Map<String, Object>>of(
                Map.of("lab", aLab()),
                Map.of("theme", "young-people"),
                Map.of("project", aProject()),
                Map.of("adoption", UUID.randomUUID().toString()))) {
            post(with(body(), "earmark", earmark)).then().statusCode(201).body("earmark", equalTo(earmark));
        }
        post(without(body(), "earmark")).then().statusCode(201);
        for (Map<String, String> earmark :
                List.of(Map.<String, String>of(), Map.of("lab", aLab(), "project", aProject()))) {
            post(with(body(), "earmark", earmark)).then().statusCode(400).body("errors.code", contains("one-earmark"));
        }
    }

    @Test
    void names_every_reference_that_is_unknown_and_asks_what_was_recorded_no_more() {
        post(with(body(), "earmark", Map.of("project", "no-such-project")))
                .then()
                .statusCode(400)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/earmark/project unknown-reference"));
        As.contactOf("no-such-partner")
                .body(aCommitment("no-such-partner", "lab", "no-such-lab"))
                .post(COMMITMENTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/partner", "/earmark/lab"));
        String path = pledged(As.contactOf(partner), body());
        As.contactOf(partner)
                .header("If-Match", "*")
                .body(with(without(body(), "partner"), "earmark", Map.of("lab", "no-such-lab")))
                .put(path)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/earmark/lab"));
    }

    @Test
    void waits_for_a_service_that_is_down_and_reads_go_on() {
        post(aCommitment(partner, "project", "project-in-trouble"))
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("detail", containsString("project-catalog-service"));
        post(aCommitment(partner, "lab", "lab-refused"))
                .then()
                .statusCode(503)
                .body("detail", containsString("lab-service"));
        As.contactOf(partner).get(COMMITMENTS).then().statusCode(200);
    }

    @Test
    void is_not_made_by_a_partner_that_was_dissolved() {
        As.contactOf(partner)
                .body(Map.of("to", "DISSOLVED"))
                .post("/v1/partners/" + partner + "/status-changes")
                .then()
                .statusCode(201);
        post(body()).then().statusCode(409).body("blockers.code", contains("partner-dissolved"));
        pledged(As.national(), historical(body()));
    }

    @Test
    void is_described_anew_with_the_tag_that_was_seen() {
        Map<String, Object> body = body();
        String path = pledged(As.contactOf(partner), body);
        Map<String, Object> other = with(without(body, "partner"), "amount", euros("0.10"));
        As.contactOf(partner).body(other).put(path).then().statusCode(428);
        As.contactOf(partner)
                .header("If-Match", "\"7\"")
                .body(other)
                .put(path)
                .then()
                .statusCode(412);
        As.contactOf(partner)
                .header("If-Match", "\"0\"")
                .body(other)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("amount", equalTo(euros("0.10")));
        As.contactOf(partner).get(path + "/history").then().body("items[1].properties", contains("amount"));
    }

    @Test
    void tells_no_amount_in_its_history_or_in_the_feed() {
        String path = pledged(As.contactOf(partner), with(body(), "amount", euros("73571.17")));
        As.contactOf(partner).get(path + "/history").then().body(not(containsString("73571.17")));
        As.caller(As.service()).get("/v1/changes?limit=1000").then().body(not(containsString("73571.17")));
    }

    @Test
    void is_found_by_partner_lab_project_category_and_status() {
        String lab = aLab();
        String project = aProject();
        String forLab = pledged(As.contactOf(partner), with(aCommitment(partner, "lab", lab), "category", "EVENTS"));
        String forProject = pledged(As.contactOf(partner), aCommitment(partner, "project", project));
        String list = COMMITMENTS + "?partner=" + partner;
        finds(list, forLab, forProject);
        finds(list + "&lab=" + lab, forLab);
        finds(COMMITMENTS + "?project=" + project, forProject);
        finds(list + "&category=EVENTS&category=INNOVATION", forLab);
        finds(list + "&status=CONFIRMED");
        finds(list + "&sort=from", forLab, forProject);
        finds(list + "&sort=-from", forProject, forLab);
    }

    @ParameterizedTest
    @ValueSource(strings = {"amount", "-amount", "status"})
    void is_never_sorted_by_money_so_D146(String sort) {
        As.national()
                .get(COMMITMENTS + "?sort=" + sort)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("sort"));
    }

    private void finds(String list, String... paths) {
        List<String> found =
                As.contactOf(partner).get(list).then().statusCode(200).extract().path("items.id");
        org.assertj.core.api.Assertions.assertThat(found)
                .map(id -> COMMITMENTS + "/" + id)
                .containsExactly(paths);
    }
}
