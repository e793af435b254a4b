package nl.schuldenlab.partner.offers;

import static nl.schuldenlab.partner.offers.OfferFixtures.OFFERS;
import static nl.schuldenlab.partner.offers.OfferFixtures.aProject;
import static nl.schuldenlab.partner.offers.OfferFixtures.aRound;
import static nl.schuldenlab.partner.offers.OfferFixtures.offerOf;
import static nl.schuldenlab.partner.offers.OfferFixtures.offered;
import static nl.schuldenlab.partner.offers.OfferFixtures.with;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.joined;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfferingTest {
    private final String lab = aLab();
    private final String project = aProject();
    private String one;
    private String other;

    @BeforeEach
    void two_partners_take_part_in_a_lab() {
        one = created();
        other = created();
        joined(lab, one);
        joined(lab, other);
    }

    private Response offer(Map<String, Object> round) {
        return As.managerOf(lab).body(round).post(OFFERS);
    }

    private static void ended(String partnership, String partner) {
        As.contactOf(partner)
                .body(Map.of("to", "ENDED", "leftOn", "2026-11-03"))
                .post(partnership + "/status-changes")
                .then()
                .statusCode(201);
    }

    private void refused(Map<String, Object> round, String... faults) {
        offer(round)
                .then()
                .statusCode(400)
                .body("errors.collect { it.pointer + ' ' + it.code }", containsInAnyOrder(faults));
    }

    @Test
    void reaches_every_active_partner_and_nobody_else_so_D119() {
        String gone = created();
        ended(joined(lab, gone), gone);
        joined(aLab(), created());
        String path = offer(with(aRound(lab, project), "note", "Two schools to begin with."))
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", matchesPattern(OFFERS + "/rounds/[0-9a-f-]{36}"))
                .body("offered", contains(Stream.of(one, other).sorted().toArray()))
                .body("already", empty())
                .extract()
                .header("Location");
        As.managerOf(lab)
                .queryParam("lab", lab)
                .get(OFFERS)
                .then()
                .body("items.partner", contains(Stream.of(one, other).sorted().toArray()))
                .body("items.status", contains("OFFERED", "OFFERED"))
                .body("items.note", contains("Two schools to begin with.", "Two schools to begin with."));
        As.managerOf(lab)
                .get(path)
                .then()
                .statusCode(200)
                .body("project", equalTo(project))
                .body("offered", nullValue());
    }

    @Test
    void reaches_who_joins_the_lab_later_so_D142() {
        offered(with(aRound(lab, project), "note", "Come when you like."));
        String second = aProject();
        offered(aRound(lab, second));
        String later = created();
        joined(lab, later);
        As.contactOf(later)
                .queryParam("partner", later)
                .get(OFFERS)
                .then()
                .body("items.project", containsInAnyOrder(project, second))
                .body("items.find { it.project == '" + project + "' }.note", equalTo("Come when you like."));
    }

    @Test
    void sent_again_reaches_those_who_have_none_and_rewords_what_is_open() {
        String path = offered(with(aRound(lab, project), "note", "First."));
        String answered = offerOf(lab, project, one);
        As.contactOf(one)
                .body(Map.of("to", "JOINED"))
                .post(answered + "/status-changes")
                .then()
                .statusCode(201);
        offer(with(aRound(lab, project), "note", "Second."))
                .then()
                .statusCode(201)
                .header("Location", path)
                .header("ETag", "\"1\"")
                .body("offered", empty())
                .body("already", contains(Stream.of(one, other).sorted().toArray()));
        As.national().get(answered).then().body("note", equalTo("First."));
        As.national().get(offerOf(lab, project, other)).then().body("note", equalTo("Second."));
        As.national().get(path + "/history").then().body("items.properties", contains(List.of(), List.of("note")));
        offer(aRound(lab, project))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("note", equalTo("Second."));
    }

    @Test
    void comes_back_to_who_left_and_joined_again_as_the_same_offer() {
        String later = created();
        String partnership = joined(lab, later);
        String offer = offered(lab, project, later);
        ended(partnership, later);
        joined(lab, later);
        As.contactOf(later)
                .queryParam("partner", later)
                .get(OFFERS)
                .then()
                .body("items.collect { '" + OFFERS + "/' + it.id }", contains(offer));
    }

    @Test
    void names_every_fault_at_once() {
        refused(
                Map.of("lab", lab, "answerBy", "soon", "note", "", "price", 1),
                "/project required",
                "/answerBy malformed",
                "/note length",
                "/price unknown-property");
        refused(with(aRound(lab, project), "answerBy", "2016-07-01"), "/answerBy answer-by-past");
        As.managerOf("no-such-lab")
                .body(aRound("no-such-lab", "no-such-innovation"))
                .post(OFFERS)
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder("/lab unknown-reference", "/project unknown-reference"));
    }

    @Test
    void waits_for_a_catalogue_that_is_down() {
        for (String down : List.of("project-in-trouble", "project-refused", "project-unreachable")) {
            offer(aRound(lab, down))
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .body("detail", containsString("project-catalog-service"));
        }
    }

    @Test
    void needs_a_partner_to_offer_it_to_so_D119() {
        String empty = aLab();
        As.managerOf(empty)
                .body(aRound(empty, project))
                .post(OFFERS)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("no-active-partner"))
                .body("blockers.rule", contains("D119"));
    }

    @Test
    void is_found_by_lab_project_partner_and_status() {
        String offer = offered(lab, project, one);
        As.contactOf(one).body(Map.of("to", "DECLINED")).post(offer + "/status-changes");
        offered(aRound(lab, aProject()));
        found("project", project, 2);
        found("partner", one, 2);
        found("status", "DECLINED", 1);
        found("status", "OFFERED", 3);
        found("sort", "-createdAt", 4);
        As.national().queryParam("status", "MAYBE").get(OFFERS).then().statusCode(400);
        As.national().queryParam("lab", lab).get(OFFERS + "/rounds").then().body("items.size()", equalTo(2));
        As.national()
                .queryParam("lab", lab)
                .queryParam("project", project)
                .get(OFFERS + "/rounds")
                .then()
                .body("items.project", contains(project));
    }

    private void found(String filter, String value, int many) {
        As.managerOf(lab)
                .queryParam("lab", lab)
                .queryParam(filter, value)
                .get(OFFERS)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(many));
    }
}
