package nl.schuldenlab.catalog;

import static nl.schuldenlab.catalog.PartFixtures.LAB;
import static nl.schuldenlab.catalog.PartFixtures.at;
import static nl.schuldenlab.catalog.PartFixtures.board;
import static nl.schuldenlab.catalog.PartFixtures.idOf;
import static nl.schuldenlab.catalog.PartFixtures.made;
import static nl.schuldenlab.catalog.PartFixtures.post;
import static nl.schuldenlab.catalog.PartFixtures.projectAt;
import static nl.schuldenlab.catalog.PartFixtures.reviewer;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.ADOPTIONS;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.anAdoption;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.historical;
import static nl.schuldenlab.catalog.boarddecisions.BoardDecisionFixtures.aDecision;
import static nl.schuldenlab.catalog.evidence.EvidenceFixtures.anEvidence;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a pilot becomes proven and is rolled out, refused at each step until all is there. */
@QuarkusTest
class ProofStoryTest {
    private String project;

    @BeforeEach
    void a_pilot_is_there() {
        project = projectAt("PILOT");
    }

    private ValidatableResponse move(String to) {
        return As.managerOf(LAB)
                .body(Map.of("to", to))
                .post(at(project, "status-changes"))
                .then();
    }

    private String trial() {
        return As.national()
                .body(historical("RUNNING_WELL", anAdoption(project, "gm0513", "ORIGIN")))
                .post(ADOPTIONS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    @Test
    void a_pilot_is_proven_by_evidence_a_trial_and_the_board_and_then_rolled_out() { // D36, D44, D72
        move("PROVEN")
                .statusCode(409)
                .body(
                        "blockers.code",
                        containsInAnyOrder("evidence-missing", "local-trial-open", "board-decision-missing"));
        made(project, "evidence", anEvidence());
        trial();
        made(reviewer("story reviewer"), project, "assessments", Map.of("verdict", "PROVEN", "reason", "It works."));
        made(board(), project, "board-decisions", aDecision("PROVEN", "REFUSED"));
        move("PROVEN").statusCode(409).body("blockers.code", contains("board-decision-missing"));
        made(board(), project, "board-decisions", aDecision("PROVEN", "GRANTED"));
        move("PROVEN").statusCode(201);
        move("SCALING").statusCode(409).body("blockers.code", contains("rollout-decision-missing"));
        made(board(), project, "board-decisions", aDecision("ROLL_OUT", "GRANTED"));
        move("SCALING").statusCode(201);
        As.anonymous().get("/v1/projects/" + project).then().body("stage", equalTo("SCALING"));
    }

    @Test
    void a_result_is_of_an_adoption_of_the_same_project() {
        String adoption = idOf(trial());
        Map<String, Object> result = new TreeMap<>(Map.of("metric", "PEOPLE_REACHED", "value", 53, "unit", "PERSONS"));
        result.put("adoption", adoption);
        result.put("period", Map.of("from", "2025", "until", "2025"));
        result.put("beneficiary", "CITIZEN");
        result.put("sources", List.of(Map.of("title", "The lab's own count")));
        made(project, "results", result);
        As.anonymous()
                .get(at(project, "results?adoption=" + adoption))
                .then()
                .body("items.adoption", contains(adoption));
        post(As.managerOf(LAB), PartFixtures.project(), "results", result)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/adoption"));
    }
}
