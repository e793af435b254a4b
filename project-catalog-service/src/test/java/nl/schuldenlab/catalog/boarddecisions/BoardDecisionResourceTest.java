package nl.schuldenlab.catalog.boarddecisions;

import static nl.schuldenlab.catalog.PartFixtures.LAB;
import static nl.schuldenlab.catalog.PartFixtures.at;
import static nl.schuldenlab.catalog.PartFixtures.board;
import static nl.schuldenlab.catalog.PartFixtures.historical;
import static nl.schuldenlab.catalog.PartFixtures.idOf;
import static nl.schuldenlab.catalog.PartFixtures.made;
import static nl.schuldenlab.catalog.PartFixtures.post;
import static nl.schuldenlab.catalog.PartFixtures.project;
import static nl.schuldenlab.catalog.PartFixtures.projectAt;
import static nl.schuldenlab.catalog.PartFixtures.with;
import static nl.schuldenlab.catalog.boarddecisions.BoardDecisionFixtures.aDecision;
import static nl.schuldenlab.catalog.boarddecisions.BoardDecisionFixtures.weighed;
import static nl.schuldenlab.catalog.boarddecisions.BoardDecisionFixtures.weighing;
import static nl.schuldenlab.catalog.evidence.EvidenceFixtures.anEvidence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BoardDecisionResourceTest {
    private String project;

    @BeforeEach
    void a_project_is_there() {
        project = projectAt("PILOT");
    }

    private List<String> blockersOf(String stage) {
        return As.managerOf(LAB)
                .get(at(project, "transitions"))
                .jsonPath()
                .getList("items.find { it.to == '" + stage + "' }.blockers.code");
    }

    @Test
    void is_taken_by_the_board_on_the_day_and_is_public() {
        String path = made(board(), project, "board-decisions", aDecision("PROVEN", "GRANTED"));
        As.anonymous()
                .get(path)
                .then()
                .statusCode(200)
                .body("decidedOn", matchesPattern("\\d{4}-\\d{2}-\\d{2}"))
                .body(
                        "criteria.criterion",
                        contains("PUBLIC_AND_PRIVATE", "TARGET_GROUP_ENDORSES", "ADDS_TO_PORTFOLIO"))
                .body("assessments", equalTo(0))
                .body("advice", equalTo("TOO_FEW"));
    }

    /** D36, D44: proven takes evidence, a local trial and the board. */
    @Test
    void opens_the_gate_to_proven_together_with_evidence_so_D44() {
        assertThat(blockersOf("PROVEN")).contains("evidence-missing", "board-decision-missing");
        made(project, "evidence", anEvidence());
        made(board(), project, "board-decisions", aDecision("PROVEN", "GRANTED"));
        assertThat(blockersOf("PROVEN")).doesNotContain("evidence-missing", "board-decision-missing");
    }

    @Test
    void counts_as_it_was_taken_last_and_a_refusal_stays_visible_with_its_reason() {
        Map<String, Object> refusal = with(aDecision("PROVEN", "REFUSED"), "decidedOn", "2026-01-10");
        String refused = made(board(), project, "board-decisions", refusal);
        String granted = made(
                board(), project, "board-decisions", with(aDecision("PROVEN", "GRANTED"), "decidedOn", "2026-05-10"));
        As.anonymous()
                .get(at(project, "board-decisions"))
                .then()
                .body("items.id", contains(idOf(refused), idOf(granted)))
                .body("items[0].reason", equalTo("As the evidence says."));
        assertThat(blockersOf("PROVEN")).doesNotContain("board-decision-missing");
        made(board(), project, "board-decisions", with(aDecision("PROVEN", "REFUSED"), "decidedOn", "2026-06-10"));
        assertThat(blockersOf("PROVEN")).contains("board-decision-missing");
        As.anonymous()
                .get(at(project, "board-decisions?outcome=REFUSED&sort=-decidedOn&count=true"))
                .then()
                .body("total", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource({"NOT_MET, MET, MET", "NOT_MET, PARTLY_MET, PARTLY_MET", "PARTLY_MET, MET, PARTLY_MET"})
    void weighs_a_preference_without_being_blocked_by_it_so_D36(String mixed, String endorsed, String adding) {
        Map<String, Object> decision =
                with(aDecision("PROVEN", "GRANTED"), "criteria", weighed(mixed, endorsed, adding));
        made(board(), project, "board-decisions", decision);
    }

    @Test
    void does_not_grant_what_does_not_meet_the_other_criteria_so_D36() {
        List<Map<String, String>> unmet = weighed("NOT_MET", "NOT_MET", "NOT_MET");
        post(board(), project, "board-decisions", with(aDecision("PROVEN", "GRANTED"), "criteria", unmet))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("criterion-not-met", "criterion-not-met"))
                .body("blockers.rule", contains("D36", "D36"))
                .body("blockers.pointer", contains("/criteria/1", "/criteria/2"));
        made(board(), project, "board-decisions", with(aDecision("PROVEN", "REFUSED"), "criteria", unmet));
    }

    @Test
    void rolls_out_what_is_proven_only_so_D72() {
        post(board(), project, "board-decisions", aDecision("ROLL_OUT", "GRANTED"))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("not-proven-yet"))
                .body("blockers.rule", contains("D72"));
        project = projectAt("PROVEN");
        assertThat(blockersOf("SCALING")).contains("rollout-decision-missing");
        made(board(), project, "board-decisions", aDecision("ROLL_OUT", "GRANTED"));
        assertThat(blockersOf("SCALING")).doesNotContain("rollout-decision-missing");
        As.anonymous()
                .get(at(project, "board-decisions?subject=ROLL_OUT"))
                .then()
                .body("items.outcome", contains("GRANTED"));
    }

    @Test
    void weighs_each_of_the_three_criteria_once_and_says_why_it_refuses() {
        Map<String, Object> wrong = new TreeMap<>(Map.of("subject", "PROVEN", "outcome", "REFUSED", "vote", "4-1"));
        wrong.put("criteria", List.of(weighing("ADDS_TO_PORTFOLIO", "MET"), weighing("ADDS_TO_PORTFOLIO", "PERHAPS")));
        post(board(), project, "board-decisions", wrong)
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        hasItems("/reason required", "/vote unknown-property", "/criteria/1/fulfilment not-allowed"));
        post(board(), project, "board-decisions", with(aDecision("PROVEN", "GRANTED"), "criteria", List.of()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/criteria"));
        List<Map<String, String>> twice =
                List.of(weighing("ADDS_TO_PORTFOLIO", "MET"), weighing("ADDS_TO_PORTFOLIO", "MET"));
        post(board(), project, "board-decisions", with(aDecision("PROVEN", "GRANTED"), "criteria", twice))
                .then()
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("repeated", "required"));
        post(board(), project, "board-decisions", with(aDecision("PROVEN", "GRANTED"), "decidedOn", "2999"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("future"));
    }

    @Test
    void is_told_once_and_never_rewritten() {
        String path = made(board(), project, "board-decisions", aDecision("PROVEN", "REFUSED"));
        post(board(), project, "board-decisions", aDecision("PROVEN", "REFUSED"))
                .then()
                .statusCode(409)
                .body("existing", equalTo(path));
        board().header("If-Match", "*")
                .body(aDecision("PROVEN", "GRANTED"))
                .put(path)
                .then()
                .statusCode(405);
        board().delete(path).then().statusCode(405);
        board().get(path + "/history").then().statusCode(200).body("items.by.role", contains("portfolio-board"));
        String nothing = at(project, "board-decisions/" + UUID.randomUUID());
        As.anonymous().get(nothing).then().statusCode(404);
        board().get(nothing + "/history").then().statusCode(404);
    }

    @Test
    void of_before_the_platform_is_recorded_by_the_national_team_which_decides_nothing_itself() {
        Map<String, Object> past = historical(with(aDecision("PROVEN", "GRANTED"), "decidedOn", "2020-03"));
        post(board(), project, "board-decisions", past).then().statusCode(403);
        post(As.national(), project, "board-decisions", aDecision("PROVEN", "GRANTED"))
                .then()
                .statusCode(403);
        post(As.national(), project, "board-decisions", with(past, "decidedOn", null))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/decidedOn"));
        String path = made(As.national(), project, "board-decisions", with(past, "criteria", null));
        As.anonymous().get(path).then().body("incomplete", contains("criteria")).body("advice", nullValue());
    }

    @Test
    void is_of_a_project_that_goes_on() {
        As.managerOf(LAB)
                .body(Map.of("to", "STOPPED", "reason", "Too few came.", "lessons", List.of("Begin kleiner.")))
                .post(at(project, "status-changes"))
                .then()
                .statusCode(201);
        post(board(), project, "board-decisions", aDecision("ROLL_OUT", "GRANTED"))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("project-ended", "not-proven-yet"));
    }
}
