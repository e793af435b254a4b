package nl.schuldenlab.partner.ambassadorships;

import static nl.schuldenlab.partner.ambassadorships.AmbassadorshipFixtures.AMBASSADORSHIPS;
import static nl.schuldenlab.partner.ambassadorships.AmbassadorshipFixtures.aTheme;
import static nl.schuldenlab.partner.ambassadorships.AmbassadorshipFixtures.anAmbassadorship;
import static nl.schuldenlab.partner.ambassadorships.AmbassadorshipFixtures.appointed;
import static nl.schuldenlab.partner.ambassadorships.AmbassadorshipFixtures.historical;
import static nl.schuldenlab.partner.ambassadorships.AmbassadorshipFixtures.with;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.conventions.Crowd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AmbassadorshipResourceTest {
    private final String lab = aLab();
    private final String theme = aTheme();
    private String partner;
    private String partnership;

    @BeforeEach
    void a_partner_of_the_lab_is_there() {
        partner = created();
        partnership = joined(lab, partner);
    }

    private Map<String, Object> body() {
        return anAmbassadorship(lab, partner, theme);
    }

    private Response post(Map<String, Object> body) {
        return As.contactOf(partner).body(body).post(AMBASSADORSHIPS);
    }

    private Response end(String path, Map<String, Object> body) {
        return As.contactOf(partner).body(with(body, "to", "ENDED")).post(path + "/status-changes");
    }

    @Test
    void makes_a_partner_the_ambassador_of_a_theme_for_all_to_see_so_D96() {
        String path = post(body())
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", matchesPattern(AMBASSADORSHIPS + "/[0-9a-f-]{36}"))
                .extract()
                .header("Location");
        As.anonymous()
                .get(path)
                .then()
                .statusCode(200)
                .body("theme", equalTo(theme))
                .body("from", equalTo("2026-11-10"))
                .body("status", equalTo("ACTIVE"));
    }

    @Test
    void is_of_one_theme_of_a_lab_at_a_time_and_a_theme_has_several_so_D96() {
        String path = appointed(As.contactOf(partner), body());
        post(anAmbassadorship(lab, partner, aTheme()))
                .then()
                .statusCode(409)
                .body("type", endsWith(":already-exists"))
                .body("existing", equalTo(path));
        String another = created();
        joined(lab, another);
        appointed(As.contactOf(another), anAmbassadorship(lab, another, theme));
        String elsewhere = aLab();
        joined(elsewhere, partner);
        appointed(As.contactOf(partner), anAmbassadorship(elsewhere, partner, aTheme()));
        As.anonymous()
                .get(AMBASSADORSHIPS + "?theme=" + theme)
                .then()
                .body("items.partner", containsInAnyOrder(partner, another));
    }

    @Test
    void is_of_one_theme_when_several_are_asked_at_once_too_so_D96() throws Exception {
        Callable<Response> asking = () -> post(anAmbassadorship(lab, partner, aTheme()));
        List<Response> answers = Crowd.atOnce(8, asking);
        assertThat(answers.stream().map(Response::statusCode).sorted())
                .containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
        As.anonymous().get(AMBASSADORSHIPS + "?lab=" + lab).then().body("items.size()", equalTo(1));
    }

    @Test
    void is_of_another_theme_once_the_first_has_ended_so_D96() {
        String path = appointed(As.contactOf(partner), body());
        end(path, Map.of("until", "2026-11-15", "reason", "Another theme"))
                .then()
                .statusCode(201)
                .body("to", equalTo("ENDED"));
        As.anonymous().get(path).then().body("until", equalTo("2026-11-15"));
        appointed(As.contactOf(partner), with(anAmbassadorship(lab, partner, aTheme()), "from", "2026-11-15"));
        end(path, Map.of()).then().statusCode(409).body("blockers.code", contains("transition-not-offered"));
    }

    @Test
    void ends_on_the_day_its_partner_leaves_the_lab_so_D96() {
        String path = appointed(As.contactOf(partner), body());
        String elsewhere = aLab();
        joined(elsewhere, partner);
        String stays = appointed(As.contactOf(partner), anAmbassadorship(elsewhere, partner, aTheme()));
        leave("2026-11-18");
        As.anonymous().get(path).then().body("status", equalTo("ENDED")).body("until", equalTo("2026-11-18"));
        As.national()
                .get(path + "/status-changes")
                .then()
                .body("items.to", contains("ACTIVE", "ENDED"))
                .body("items[1].reason", equalTo("Moves"))
                .body("items[1].by.partner", equalTo(partner));
        As.national().get(path + "/history").then().body("items.kind", contains("CREATED", "STATUS_CHANGED"));
        As.anonymous().get(stays).then().body("status", equalTo("ACTIVE"));
    }

    @Test
    void that_began_after_its_partner_left_is_said_to_have_lasted_for_a_day() {
        String path = appointed(As.contactOf(partner), body());
        leave("2026-11-05");
        As.anonymous().get(path).then().body("status", equalTo("ENDED")).body("until", equalTo("2026-11-10"));
    }

    @Test
    void is_not_begun_by_who_leaves_at_that_moment_so_D96() throws Exception {
        Crowd.atOnce(List.of(
                () -> As.contactOf(partner)
                        .body(Map.of("to", "ENDED", "leftOn", "2026-11-18"))
                        .post(partnership + "/status-changes"),
                () -> As.contactOf(partner).body(body()).post(AMBASSADORSHIPS)));
        As.anonymous().get(AMBASSADORSHIPS + "?status=ACTIVE&lab=" + lab).then().body("items", empty());
    }

    private void leave(String day) {
        As.contactOf(partner)
                .body(Map.of("to", "ENDED", "leftOn", day, "reason", "Moves"))
                .post(partnership + "/status-changes")
                .then()
                .statusCode(201);
    }

    @Test
    void needs_a_partner_that_takes_part_in_the_lab_unless_it_is_history_so_D96() {
        String outsider = created();
        Map<String, Object> body = anAmbassadorship(lab, outsider, theme);
        As.contactOf(outsider)
                .body(body)
                .post(AMBASSADORSHIPS)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("no-active-partnership"))
                .body("blockers.rule", contains("D96"))
                .body("blockers.source", contains("partner-service"));
        Map<String, Object> before = historical(with(body, "status", "ENDED"));
        before.remove("from");
        As.national()
                .body(before)
                .post(AMBASSADORSHIPS)
                .then()
                .statusCode(201)
                .body("incomplete", containsInAnyOrder("from", "until"));
    }

    @Test
    void names_every_fault_at_once() {
        post(Map.of("partner", partner, "theme", "Not A Slug", "status", "ENDED", "until", "2026", "fee", 10))
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/lab required",
                                "/theme slug",
                                "/status historical-only",
                                "/from required",
                                "/fee unknown-property"));
        post(with(with(body(), "until", "2026-12"), "from", "2999"))
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder("/until until-when-ended", "/until until-before-from"));
        post(with(body(), "from", "2999")).then().statusCode(400).body("errors.code", contains("future"));
        As.managerOf("no-such-lab")
                .body(anAmbassadorship("no-such-lab", "no-such-partner", theme))
                .post(AMBASSADORSHIPS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/lab", "/partner"))
                .body("errors.code", contains("unknown-reference", "unknown-reference"));
    }

    @Test
    void is_described_anew_with_the_tag_that_was_seen_but_never_of_another_theme() {
        String path = appointed(As.contactOf(partner), body());
        Map<String, Object> other = new TreeMap<>(Map.of("from", "2026-11", "remarks", "As agreed."));
        As.contactOf(partner).body(other).put(path).then().statusCode(428);
        As.contactOf(partner)
                .header("If-Match", "\"7\"")
                .body(other)
                .put(path)
                .then()
                .statusCode(412);
        As.contactOf(partner)
                .header("If-Match", "\"0\"")
                .body(with(other, "theme", aTheme()))
                .put(path)
                .then()
                .statusCode(200)
                .body("theme", equalTo(theme))
                .body("from", equalTo("2026-11"));
        end(path, Map.of("until", "2026-10")).then().statusCode(400).body("errors.code", contains("until-before-from"));
        end(path, Map.of()).then().statusCode(201);
        As.contactOf(partner)
                .header("If-Match", "*")
                .body(Map.of())
                .put(path)
                .then()
                .statusCode(400)
                .body("errors.code", contains("required"));
    }

    @Test
    void is_found_by_lab_partner_theme_and_status_in_the_order_of_names_so_D146() {
        String another = created();
        joined(lab, another);
        appointed(As.contactOf(partner), body());
        String ended = appointed(As.managerOf(lab), anAmbassadorship(lab, another, theme));
        As.managerOf(lab)
                .body(Map.of("to", "ENDED"))
                .post(ended + "/status-changes")
                .then()
                .statusCode(201);
        List<String> inOrder = List.of(partner, another).stream().sorted().toList();
        String list = AMBASSADORSHIPS + "?lab=" + lab;
        As.anonymous().get(list).then().statusCode(200).body("items.partner", equalTo(inOrder));
        As.anonymous().get(list + "&partner=" + another).then().body("items.partner", contains(another));
        As.anonymous().get(list + "&status=ACTIVE&sort=-from").then().body("items.partner", contains(partner));
        As.anonymous().get(list + "&theme=" + aTheme()).then().body("items.size()", equalTo(0));
        As.anonymous().get(AMBASSADORSHIPS + "?sort=amount").then().statusCode(400);
    }

    @Test
    void waits_for_a_lab_service_that_is_down() {
        As.managerOf("lab-in-trouble")
                .body(anAmbassadorship("lab-in-trouble", partner, theme))
                .post(AMBASSADORSHIPS)
                .then()
                .statusCode(503);
    }
}
