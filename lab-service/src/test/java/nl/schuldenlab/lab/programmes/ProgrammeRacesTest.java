package nl.schuldenlab.lab.programmes;

import static nl.schuldenlab.lab.governance.GovernanceFixtures.GOUDA;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.YEAR;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aCouncil;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aProgramme;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.adopted;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.framed;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.made;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.move;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.conventions.Crowd;
import org.junit.jupiter.api.Test;

/** Several who decide on a programme or its council at the same moment: one wins, the others are told so. */
@QuarkusTest
class ProgrammeRacesTest {

    private static Callable<Response> to(String lab, String path, String status) {
        return () -> move(lab, path, status);
    }

    private static List<String> reached(String path) {
        return As.anonymous().get(path + "/status-changes").path("items.to");
    }

    // D100
    @Test
    void adopt_it_once_so_D100() throws Exception {
        String lab = framed();
        made(lab, "programme-councils", aCouncil(YEAR, GOUDA, "bank-one"));
        String path = made(lab, "programmes", aProgramme(YEAR));
        List<Response> answers = Crowd.atOnce(8, to(lab, path, "ADOPTED"));
        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
    }

    // D101
    @Test
    void commit_to_it_once_so_D101() throws Exception {
        String lab = framed("lab-committed-");
        String path = adopted(lab, YEAR);
        List<Response> answers = Crowd.atOnce(8, to(lab, path, "COMMITTED"));
        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
    }

    // D100, D101
    @Test
    void adopt_and_commit_in_this_order_only_so_D101() throws Exception {
        String lab = framed("lab-committed-");
        made(lab, "programme-councils", aCouncil(YEAR, GOUDA, "bank-one"));
        String path = made(lab, "programmes", aProgramme(YEAR));
        List<Callable<Response>> calls = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            calls.add(to(lab, path, "ADOPTED"));
            calls.add(to(lab, path, "COMMITTED"));
        }
        assertThat(Crowd.atOnce(calls)).extracting(Response::statusCode).isSubsetOf(201, 409);
        assertThat(reached(path)).isIn(List.of("DRAFT", "ADOPTED"), List.of("DRAFT", "ADOPTED", "COMMITTED"));
    }

    // D99
    @Test
    void replace_two_members_of_a_council_without_losing_either_so_D99() throws Exception {
        String lab = framed();
        String path = made(lab, "programme-councils", aCouncil(YEAR, GOUDA, "bank-one"));
        List<Response> answers = Crowd.atOnce(
                List.of(() -> seat(lab, path, GOUDA, "bank-two"), () -> seat(lab, path, "bank-one", "bank-three")));
        assertThat(answers).extracting(Response::statusCode).contains(201).isSubsetOf(201, 409);
        List<String> members = As.managerOf(lab).get(path).path("members");
        List<String> seats = answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .map(answer -> answer.<String>path("to"))
                .toList();
        assertThat(members).hasSize(2).containsAll(seats);
    }

    private static Response seat(String lab, String path, String from, String to) {
        return As.managerOf(lab)
                .body(Map.of("from", from, "to", to, "reason", "It leaves"))
                .post(path + "/replacements");
    }
}
