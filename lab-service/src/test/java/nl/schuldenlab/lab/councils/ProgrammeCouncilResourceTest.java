package nl.schuldenlab.lab.councils;

import static nl.schuldenlab.lab.governance.GovernanceFixtures.GOUDA;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.TODAY;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.YEAR;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aCouncil;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.before;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.framed;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.lab;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.made;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.post;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.put;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.troubled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.conventions.Crowd;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgrammeCouncilResourceTest {
    private static final String COUNCILS = "programme-councils";

    private static Map<String, Object> replacement(String from, String to) {
        return Map.of("from", from, "to", to, "reason", "It left the lab");
    }

    private static ValidatableResponse replace(RequestSpecification who, String council, String from, String to) {
        return who.body(replacement(from, to)).post(council + "/replacements").then();
    }

    @Test
    void seats_as_many_as_the_framework_allows_so_D98() {
        String lab = framed();
        post(lab, COUNCILS, aCouncil(YEAR, GOUDA))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("council-size"))
                .body("blockers.rule", contains("D98"))
                .body("blockers.pointer", contains("/members"));
        post(lab, COUNCILS, aCouncil(YEAR, GOUDA, "bank-one", "bank-two", "bank-three"))
                .then()
                .statusCode(409);
        post(lab, COUNCILS, aCouncil(YEAR, GOUDA, "bank-one", "bank-two"))
                .then()
                .statusCode(201);
    }

    @Test
    void is_of_any_size_in_a_lab_without_a_framework_so_D78() {
        post(lab(), COUNCILS, aCouncil(YEAR, GOUDA)).then().statusCode(201);
    }

    @Test
    void seats_each_partner_of_the_lab_once_so_D98() {
        String lab = lab();
        post(lab, COUNCILS, aCouncil(YEAR, GOUDA, GOUDA))
                .then()
                .statusCode(400)
                .body("errors.code", contains("repeated"));
        post(lab, COUNCILS, aCouncil(YEAR, GOUDA, "bank-elsewhere", "bank-one", "foundation-elsewhere"))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("not-an-active-partner", "not-an-active-partner"))
                .body("blockers.pointer", contains("/members/1", "/members/3"))
                .body("blockers.source", contains("partner-service", "partner-service"));
        post(lab, COUNCILS, aCouncil(YEAR, GOUDA, "nobody-at-all"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/members/1"))
                .body("errors.code", contains("unknown-reference"));
    }

    @Test
    void is_one_for_each_year_and_earlier_ones_stay_so_D99() throws Exception {
        String lab = lab();
        String path = made(lab, COUNCILS, aCouncil(YEAR - 1, GOUDA));
        post(lab, COUNCILS, aCouncil(YEAR - 1, "bank-one"))
                .then()
                .statusCode(409)
                .body("type", containsString(":already-exists"))
                .body("existing", equalTo(path));
        List<Response> answers = Crowd.atOnce(6, () -> post(lab, COUNCILS, aCouncil(YEAR, GOUDA)));
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(1);
        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 409);
        As.managerOf(lab)
                .get("/v1/labs/" + lab + "/programme-councils?sort=-year")
                .then()
                .body("items.year", contains(YEAR, YEAR - 1));
        As.managerOf(lab)
                .get("/v1/labs/" + lab + "/programme-councils?member=bank-one")
                .then()
                .body("items", empty());
    }

    @Test
    void is_chosen_anew_until_its_year_begins_so_D99() {
        String lab = lab();
        String next = made(lab, COUNCILS, aCouncil(YEAR + 1, GOUDA));
        put(lab, next, Map.of("members", List.of("bank-one", "bank-two")))
                .then()
                .statusCode(200);
        String now = made(lab, COUNCILS, aCouncil(YEAR, GOUDA));
        put(lab, now, Map.of("members", List.of("bank-one")))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("council-sits"))
                .body("blockers.rule", contains("D99"));
        put(lab, now, Map.of("members", List.of(GOUDA), "remarks", "A small one"))
                .then()
                .statusCode(200);
    }

    @Test
    void lets_a_partner_take_the_seat_of_another_within_the_year_so_D99() {
        String lab = framed();
        String path = made(lab, COUNCILS, aCouncil(YEAR, GOUDA, "bank-one"));
        String replaced = As.managerOf(lab)
                .body(replacement("bank-one", "bank-two"))
                .post(path + "/replacements")
                .then()
                .statusCode(201)
                .body("replacedOn", equalTo(TODAY.toString()))
                .extract()
                .header("Location");
        As.managerOf(lab).get(path).then().body("members", contains(GOUDA, "bank-two"));
        As.managerOf(lab).get(replaced).then().statusCode(200).body("reason", equalTo("It left the lab"));
        As.managerOf(lab).get(path + "/replacements").then().body("items.to", contains("bank-two"));
        As.anonymous().get(replaced).then().statusCode(404);
        As.managerOf(lab)
                .get(path + "/replacements/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void refuses_a_replacement_with_all_that_is_in_its_way() {
        String lab = lab();
        String path = made(lab, COUNCILS, aCouncil(YEAR + 1, GOUDA, "bank-one"));
        replace(As.managerOf(lab), path, "bank-two", "bank-one")
                .statusCode(409)
                .body("blockers.code", contains("not-the-council-year", "not-on-the-council", "on-the-council-already"))
                .body("blockers.rule", contains("D99", "D98", "D98"));
        replace(As.managerOf(lab), path, "bank-one", "bank-elsewhere")
                .statusCode(409)
                .body("blockers.code", contains("not-the-council-year", "not-an-active-partner"));
    }

    @Test
    void takes_a_replacement_from_the_labs_managers_with_a_reason() {
        String lab = lab();
        String path = made(lab, COUNCILS, aCouncil(YEAR, GOUDA, "bank-one"));
        replace(As.anonymous(), path, "bank-one", "bank-two").statusCode(401);
        replace(As.contactOf("bank-one"), path, "bank-one", "bank-two").statusCode(403);
        replace(As.managerOf(lab), path, "bank-one", "nobody-at-all")
                .statusCode(400)
                .body("errors.pointer", contains("/to"));
        As.managerOf(lab)
                .body(Map.of("from", "bank-one", "to", "bank-two"))
                .post(path + "/replacements")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void gives_a_seat_to_one_only_when_several_take_it_at_once() throws Exception {
        String lab = lab();
        String path = made(lab, COUNCILS, aCouncil(YEAR, GOUDA, "bank-one"));
        List<String> rivals = List.of("bank-two", "bank-three", "bank-four", "bank-five");
        var next = new AtomicInteger();
        List<Response> answers = Crowd.atOnce(4, () -> As.managerOf(lab)
                .body(replacement("bank-one", rivals.get(next.getAndIncrement())))
                .post(path + "/replacements"));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 409);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(1);
        As.managerOf(lab).get(path).then().body("members.size()", equalTo(2));
        As.managerOf(lab).get(path + "/replacements").then().body("items.size()", equalTo(1));
    }

    @Test
    void leaves_partners_who_do_not_sit_on_it_as_they_are_so_D95() {
        String lab = lab();
        String path = made(lab, COUNCILS, aCouncil(YEAR, GOUDA));
        As.contactOf("bank-one").get(path).then().statusCode(200).body("members", contains(GOUDA));
        made(lab, COUNCILS, aCouncil(YEAR + 1, "bank-one"));
    }

    @Test
    void tells_of_the_past_without_asking_who_takes_part_now() {
        String lab = framed();
        As.national()
                .body(before(aCouncil(2020, "bank-elsewhere")))
                .post("/v1/labs/" + lab + "/programme-councils")
                .then()
                .statusCode(201);
        As.national()
                .body(before(aCouncil(2021, "nobody-at-all")))
                .post("/v1/labs/" + lab + "/programme-councils")
                .then()
                .statusCode(400);
    }

    @Test
    void waits_for_partner_service_and_leaves_nothing_half_done() {
        String lab = troubled();
        post(lab, COUNCILS, aCouncil(YEAR, GOUDA))
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("detail", containsString("partner-service"));
        As.managerOf(lab).get("/v1/labs/" + lab + "/programme-councils").then().body("items", empty());
    }
}
