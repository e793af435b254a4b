package nl.schuldenlab.partner.contributions;

import static nl.schuldenlab.partner.contributions.ContributionFixtures.CONTRIBUTIONS;
import static nl.schuldenlab.partner.contributions.ContributionFixtures.aContribution;
import static nl.schuldenlab.partner.contributions.ContributionFixtures.euros;
import static nl.schuldenlab.partner.contributions.ContributionFixtures.given;
import static nl.schuldenlab.partner.contributions.ContributionFixtures.with;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ContributionResourceTest {
    private final String lab = aLab();
    private String partner;

    @BeforeEach
    void a_partner_is_there() {
        partner = created();
    }

    private Response post(Map<String, Object> body) {
        return As.contactOf(partner).body(body).post(CONTRIBUTIONS);
    }

    private Map<String, Object> body() {
        return aContribution(lab, partner);
    }

    @ParameterizedTest
    @EnumSource
    void needs_no_amount_whatever_its_type_so_D120(ContributionType type) { // D139, and money too: D140
        post(with(body(), "type", type.name()))
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", matchesPattern(CONTRIBUTIONS + "/[0-9a-f-]{36}"))
                .body("type", equalTo(type.name()))
                .body("amount", nullValue());
    }

    @Test
    void has_no_minimum_so_D139() {
        for (String amount : List.of("0.00", "0.01", "999999999999.99")) {
            String path = given(As.contactOf(partner), with(body(), "amount", euros(amount)));
            As.contactOf(partner).get(path).then().body("amount", equalTo(euros(amount)));
        }
    }

    @Test
    void can_be_knowledge_of_the_people_concerned_alone_so_D141() {
        String path = given(As.contactOf(partner), with(body(), "type", "TARGET_GROUP_KNOWLEDGE"));
        As.contactOf(partner).get(path).then().statusCode(200).body("type", equalTo("TARGET_GROUP_KNOWLEDGE"));
    }

    @Test
    void is_of_one_or_several_partners_together_and_of_a_lab_or_none() {
        String another = created();
        String path = given(As.contactOf(partner), aContribution(null, another, partner));
        As.contactOf(another)
                .get(path)
                .then()
                .statusCode(200)
                .body("partners", contains(another, partner))
                .body("lab", nullValue());
    }

    @Test
    void names_every_fault_at_once() {
        Map<String, Object> body = new TreeMap<>(Map.of("partners", List.of(partner, partner, "Not A Slug")));
        body.put("type", "GOLD");
        body.put("amount", Map.of("amount", 12.5, "currency", "USD"));
        body.put("period", Map.of("from", "2027", "until", "2026"));
        body.put("note", "");
        body.put("price", 1);
        post(body)
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/partners repeated",
                                "/partners/2 slug",
                                "/type not-allowed",
                                "/amount/amount wrong-type",
                                "/amount/currency pattern",
                                "/period/until until-before-from",
                                "/note length",
                                "/price unknown-property"));
        post(Map.of("partners", List.of(), "type", "TIME", "amount", euros("12,5")))
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder("/partners length", "/amount/amount pattern"));
    }

    @Test
    void names_every_reference_that_is_unknown_at_once() {
        post(aContribution("no-such-lab", partner, "no-such-partner"))
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder("/lab unknown-reference", "/partners/1 unknown-reference"));
        post(aContribution("lab-in-trouble", partner))
                .then()
                .statusCode(503)
                .body("detail", containsString("lab-service"));
    }

    @Test
    void is_described_anew_with_the_tag_that_was_seen() {
        String path = given(As.contactOf(partner), with(body(), "amount", euros("10.10")));
        Map<String, Object> other = with(body(), "type", "CAPACITY");
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
                .body("type", equalTo("CAPACITY"))
                .body("amount", nullValue());
        As.contactOf(partner)
                .get(path + "/history")
                .then()
                .body("items[1].properties", containsInAnyOrder("amount", "type"));
    }

    @Test
    void tells_no_amount_in_its_history_or_in_the_feed() {
        String path = given(As.contactOf(partner), with(body(), "amount", euros("73571.13")));
        As.contactOf(partner).get(path + "/history").then().body(not(containsString("73571.13")));
        As.caller(As.service()).get("/v1/changes?limit=1000").then().body(not(containsString("73571.13")));
    }

    @Test
    void is_found_by_partner_lab_and_type_and_never_sorted_by_money_so_D146() {
        String first = given(As.contactOf(partner), with(body(), "period", Map.of("from", "2027", "until", "2028")));
        String second =
                given(As.contactOf(partner), with(aContribution(null, partner), "period", Map.of("from", "2026-11")));
        String list = CONTRIBUTIONS + "?partner=" + partner;
        Response all = As.contactOf(partner).get(list);
        all.then().statusCode(200).body("items.id", contains(idOf(first), idOf(second)));
        As.contactOf(partner).get(list + "&sort=from").then().body("items.id", contains(idOf(second), idOf(first)));
        As.contactOf(partner).get(list + "&lab=" + lab).then().body("items.id", contains(idOf(first)));
        As.contactOf(partner).get(list + "&type=MONEY&type=TIME").then().body("items.size()", equalTo(0));
        for (String sort : List.of("amount", "-amount")) {
            As.contactOf(partner).get(list + "&sort=" + sort).then().statusCode(400);
        }
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
