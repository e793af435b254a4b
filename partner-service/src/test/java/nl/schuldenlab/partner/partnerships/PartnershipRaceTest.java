package nl.schuldenlab.partner.partnerships;

import static nl.schuldenlab.partner.partners.PartnerFixtures.aMunicipality;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.PARTNERSHIPS;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aPartnership;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.joined;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.update;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.conventions.Crowd;
import org.junit.jupiter.api.Test;

/** Many at the same moment: the database decides, and who comes late is told. */
@QuarkusTest
class PartnershipRaceTest {
    private final String lab = aLab();

    private static Map<String, Object> connecting(Map<String, Object> body) {
        return with(body, "roles", List.of("CONNECTOR"));
    }

    private static void oneWins(List<Response> answers, int success) {
        assertThat(answers.stream().map(Response::statusCode).filter(status -> status == success))
                .hasSize(1);
        assertThat(answers.stream().map(Response::statusCode).filter(status -> status == 409))
                .hasSize(answers.size() - 1);
    }

    @Test
    void has_one_connector_when_ten_come_at_once_so_D145() throws Exception {
        List<Callable<Response>> calls = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String partner = created(aMunicipality());
            Map<String, Object> body = connecting(aPartnership(lab, partner));
            calls.add(() -> As.contactOf(partner).body(body).post(PARTNERSHIPS));
        }
        List<Response> answers = Crowd.atOnce(calls);
        oneWins(answers, 201);
        answers.stream().filter(answer -> answer.statusCode() == 409).forEach(answer -> answer.then()
                .body("blockers.code", contains("connector-taken"))
                .body("blockers.rule", contains("D145")));
        As.anonymous().get(PARTNERSHIPS + "?role=CONNECTOR&lab=" + lab).then().body("items", hasSize(1));
    }

    @Test
    void has_one_connector_when_two_partners_that_are_there_become_it_at_once_so_D145() throws Exception {
        List<Callable<Response>> calls = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String partner = created(aMunicipality());
            Map<String, Object> body = aPartnership(lab, partner);
            String path = joined(As.contactOf(partner), body);
            calls.add(() -> As.contactOf(partner)
                    .header("If-Match", "\"0\"")
                    .body(update(connecting(body)))
                    .put(path));
        }
        oneWins(Crowd.atOnce(calls), 200);
    }

    @Test
    void takes_part_once_when_ten_ask_for_it_at_once() throws Exception {
        String partner = created();
        List<Callable<Response>> calls = new ArrayList<>();
        for (int day = 1; day <= 10; day++) {
            Map<String, Object> body = with(aPartnership(lab, partner), "joinedOn", "2026-11-%02d".formatted(day));
            calls.add(() -> As.contactOf(partner).body(body).post(PARTNERSHIPS));
        }
        List<Response> answers = Crowd.atOnce(calls);
        oneWins(answers, 201);
        String path = answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .findFirst()
                .orElseThrow()
                .header("Location");
        answers.stream().filter(answer -> answer.statusCode() == 409).forEach(answer -> answer.then()
                .body("existing", equalTo(path)));
    }

    @Test
    void loses_no_other_partner_of_the_lab_when_all_join_at_once_so_D142() throws Exception {
        List<Callable<Response>> calls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String partner = created();
            Map<String, Object> body = aPartnership(lab, partner);
            calls.add(() -> As.contactOf(partner).body(body).post(PARTNERSHIPS));
        }
        assertThat(Crowd.atOnce(calls)).extracting(Response::statusCode).containsOnly(201);
        As.anonymous().get("/v1/partnerships/summary?lab=" + lab).then().body("counted.total", equalTo(20));
    }
}
