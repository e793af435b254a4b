package nl.schuldenlab.lab.coreteams;

import static nl.schuldenlab.lab.governance.GovernanceFixtures.aTeam;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.framed;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.lab;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.put;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.troubled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.conventions.Crowd;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CoreTeamResourceTest {

    private static String path(String lab) {
        return "/v1/labs/" + lab + "/core-team";
    }

    private static Response form(String lab, Map<String, Object> team) {
        return As.managerOf(lab).header("If-None-Match", "*").body(team).put(path(lab));
    }

    private static Map<String, Object> under(String host) {
        Map<String, Object> team = aTeam(1, 3);
        team.put("host", host);
        return team;
    }

    @Test
    void has_the_manager_and_staff_that_the_framework_asks_for_so_D108() {
        String lab = framed();
        form(lab, aTeam(1, 2))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("core-team-size"))
                .body("blockers.rule", contains("D108"));
        form(lab, aTeam(2, 2)).then().statusCode(409);
        form(lab, aTeam(1, 3)).then().statusCode(201);
        put(lab, path(lab), aTeam(1, 4)).then().statusCode(409);
        put(lab, path(lab), aTeam(1, 3)).then().statusCode(200);
    }

    @Test
    void is_of_any_size_in_a_lab_without_a_framework_so_D78() {
        form(lab(), aTeam(0, 7)).then().statusCode(201).body("members", hasSize(7));
    }

    @Test
    void belongs_to_a_municipality_that_is_a_partner_of_the_lab_so_D107() {
        String lab = framed();
        Map<String, Object> wrong = under("foundation-elsewhere");
        wrong.put("members", List.of());
        form(lab, wrong)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("host-not-a-municipality", "host-not-a-partner", "core-team-size"))
                .body("blockers.rule", contains("D107", "D107", "D108"))
                .body("blockers.pointer", contains("/host", "/host", "/members"));
        form(lab, under("gemeente-almelo-gm0141"))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("host-not-a-partner"));
        form(lab, under("bank-one")).then().statusCode(409).body("blockers.code", contains("host-not-a-municipality"));
        form(lab, under("nobody-at-all"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/host"))
                .body("errors.code", contains("unknown-reference"));
    }

    @Test
    void holds_ids_of_contact_persons_and_no_names() {
        String lab = lab();
        Map<String, Object> team = aTeam(0, 0);
        String contact = UUID.randomUUID().toString();
        team.put("members", List.of(Map.of("role", "MANAGER", "contact", contact)));
        form(lab, team).then().statusCode(201).body("members.contact", contains(contact));
        team.put("members", List.of(Map.of("role", "MANAGER", "name", "Somebody")));
        put(lab, path(lab), team)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/members/0/name"))
                .body("errors.code", contains("unknown-property"));
    }

    @Test
    void is_formed_once_however_many_ask_at_once() throws Exception {
        String lab = lab();
        List<Response> answers = Crowd.atOnce(6, () -> form(lab, aTeam(1, 1)));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 412);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(1);
    }

    @Test
    void waits_for_partner_service_and_leaves_nothing_half_done() {
        String lab = troubled();
        form(lab, aTeam(1, 3)).then().statusCode(503).body("detail", containsString("partner-service"));
        As.managerOf(lab).get(path(lab)).then().statusCode(404).body("status", equalTo(404));
    }
}
