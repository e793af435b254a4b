package nl.schuldenlab.catalog.boarddecisions;

import static nl.schuldenlab.catalog.PartFixtures.at;
import static nl.schuldenlab.catalog.PartFixtures.board;
import static nl.schuldenlab.catalog.PartFixtures.post;
import static nl.schuldenlab.catalog.PartFixtures.project;
import static nl.schuldenlab.catalog.PartFixtures.reviewer;
import static nl.schuldenlab.catalog.boarddecisions.BoardDecisionFixtures.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BoardAndReviewersRaceTest {

    /** Whoever comes first: what the decision says that it heard is what its round holds. */
    @Test
    void a_decision_counts_exactly_the_assessments_of_its_round() throws Exception {
        String project = project();
        Map<String, Object> assessment = Map.of("verdict", "PROVEN", "reason", "Well done.");
        List<Callable<Response>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String name = "racing reviewer " + i;
            calls.add(() -> post(reviewer(name), project, "assessments", assessment));
        }
        calls.add(4, () -> post(board(), project, "board-decisions", aDecision("PROVEN", "GRANTED")));
        ExecutorService callers = Executors.newFixedThreadPool(calls.size());
        try {
            for (var answer : callers.invokeAll(calls)) {
                assertThat(answer.get().statusCode()).isEqualTo(201);
            }
        } finally {
            callers.shutdown();
        }
        int heard = board().get(at(project, "board-decisions")).path("items[0].assessments");
        int first = board().get(at(project, "assessments?round=1&count=true")).path("total");
        int second = board().get(at(project, "assessments?round=2&count=true")).path("total");
        assertThat(heard).isEqualTo(first);
        assertThat(first + second).isEqualTo(8);
    }
}
