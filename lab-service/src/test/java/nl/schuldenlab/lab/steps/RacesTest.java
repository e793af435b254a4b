package nl.schuldenlab.lab.steps;

import static nl.schuldenlab.lab.steps.SetupFixtures.aHandover;
import static nl.schuldenlab.lab.steps.SetupFixtures.aProcess;
import static nl.schuldenlab.lab.steps.SetupFixtures.aQuartermaster;
import static nl.schuldenlab.lab.steps.SetupFixtures.at;
import static nl.schuldenlab.lab.steps.SetupFixtures.beingSetUp;
import static nl.schuldenlab.lab.steps.SetupFixtures.post;
import static nl.schuldenlab.lab.steps.SetupFixtures.wellPrepared;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.conventions.Crowd;
import org.junit.jupiter.api.Test;

/** Several callers at the same moment: one wins, the others are told so. */
@QuarkusTest
class RacesTest {
    private static final int CALLERS = 8;

    private static List<Integer> atOnce(Callable<Response> call) throws Exception {
        return Crowd.statuses(Collections.nCopies(CALLERS, call));
    }

    private static void onlyOneWins(List<Integer> statuses, int won, int lost) {
        assertThat(statuses)
                .containsOnlyOnce(won)
                .filteredOn(status -> status != won)
                .containsOnly(lost);
    }

    @Test
    void lead_one_at_a_time_so_D66() throws Exception {
        String lab = beingSetUp("whole");
        onlyOneWins(atOnce(() -> post(lab, "/leads", aQuartermaster())), 201, 409);
    }

    @Test
    void hand_over_once_so_D192() throws Exception {
        String lab = wellPrepared();
        onlyOneWins(atOnce(() -> post(lab, "/handover", aHandover())), 201, 409);
    }

    @Test
    void touch_a_step_first() throws Exception {
        String step = at(beingSetUp("whole"), "/setup/steps/1");
        onlyOneWins(
                atOnce(() -> As.national()
                        .header("If-Match", "\"0\"")
                        .body(Map.of("note", "First"))
                        .put(step)),
                200,
                412);
    }

    @Test
    void write_the_first_of_its_kind() throws Exception {
        String process = at(beingSetUp("whole"), "/trial-process");
        onlyOneWins(
                atOnce(() -> As.national()
                        .header("If-None-Match", "*")
                        .body(aProcess())
                        .put(process)),
                201,
                412);
    }
}
