package nl.schuldenlab.catalog.assessments;

import static nl.schuldenlab.catalog.PartFixtures.LAB;
import static nl.schuldenlab.catalog.PartFixtures.OWNER;
import static nl.schuldenlab.catalog.PartFixtures.at;
import static nl.schuldenlab.catalog.PartFixtures.board;
import static nl.schuldenlab.catalog.PartFixtures.idOf;
import static nl.schuldenlab.catalog.PartFixtures.made;
import static nl.schuldenlab.catalog.PartFixtures.post;
import static nl.schuldenlab.catalog.PartFixtures.project;
import static nl.schuldenlab.catalog.PartFixtures.put;
import static nl.schuldenlab.catalog.PartFixtures.reviewer;
import static nl.schuldenlab.catalog.PartFixtures.with;
import static nl.schuldenlab.catalog.boarddecisions.BoardDecisionFixtures.aDecision;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AssessmentResourceTest {
    private String project;

    @BeforeEach
    void a_project_is_there() {
        project = project();
    }

    private static Map<String, Object> anAssessment(String verdict) {
        Map<String, Object> assessment = new TreeMap<>();
        assessment.put("verdict", verdict);
        assessment.put("reason", "The figures agree with what others saw.");
        return assessment;
    }

    private ValidatableResponse advice() {
        return board().get(at(project, "assessments/advice")).then().statusCode(200);
    }

    private void assessed(String... verdicts) {
        for (int i = 0; i < verdicts.length; i++) {
            made(reviewer("reviewer " + i), project, "assessments", anAssessment(verdicts[i]));
        }
    }

    @Test
    void tells_a_verdict_with_its_reason_and_not_who_gave_it() {
        String path = made(reviewer("one"), project, "assessments", anAssessment("PROVEN"));
        board().get(path)
                .then()
                .statusCode(200)
                .body("round", equalTo(1))
                .body("verdict", equalTo("PROVEN"))
                .body("reason", equalTo("The figures agree with what others saw."))
                .body("reviewer", nullValue());
        As.national().get(path).then().body("reviewer", notNullValue());
    }

    @Test
    void is_never_of_a_project_of_an_own_lab_or_partner() {
        TestToken involved =
                new TestToken("involved").roles("reviewer").labs(LAB).partners(OWNER, "bank-elsewhere");
        post(As.caller(involved), project, "assessments", anAssessment("PROVEN"))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("reviewer-of-own-lab", "reviewer-of-own-partner"));
        TestToken apart =
                new TestToken("apart").roles("reviewer").labs("lab-elsewhere").partners("bank-elsewhere");
        made(As.caller(apart), project, "assessments", anAssessment("PROVEN"));
    }

    @ParameterizedTest
    @CsvSource({
        "PROVEN PROVEN, TOO_FEW",
        "PROVEN PROVEN NOT_YET, POSITIVE",
        "PROVEN NOT_YET NOT_PROVEN, NEGATIVE",
        "PROVEN PROVEN NOT_YET NOT_PROVEN, DIVIDED"
    })
    void comes_to_an_advice_once_as_many_as_wished_have_spoken(String verdicts, String expected) {
        assessed(verdicts.split(" "));
        advice().body("advice", equalTo(expected))
                .body("wished", equalTo(3))
                .body("given", equalTo(verdicts.split(" ").length))
                .body("quorumReached", equalTo(!expected.equals("TOO_FEW")));
    }

    @Test
    void counts_no_longer_once_the_reviewer_s_partner_belongs_to_the_project() {
        TestToken reviewer = new TestToken("later involved").roles("reviewer").partners("bank-elsewhere");
        String path = made(As.caller(reviewer), project, "assessments", anAssessment("PROVEN"));
        Map<String, Object> described =
                As.anonymous().get("/v1/projects/" + project).jsonPath().getMap("");
        described.put("owners", List.of(OWNER, "bank-elsewhere"));
        put(As.managerOf(LAB), "/v1/projects/" + project, described).then().statusCode(200);
        advice().body("given", equalTo(1)).body("counted", equalTo(0)).body("proven", equalTo(0));
        put(As.caller(reviewer), path, anAssessment("NOT_YET"))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("reviewer-of-own-partner"));
    }

    @Test
    void is_given_once_a_round_and_replaced_by_its_giver_alone() {
        String path = made(reviewer("one"), project, "assessments", anAssessment("PROVEN"));
        post(reviewer("one"), project, "assessments", anAssessment("NOT_YET"))
                .then()
                .statusCode(409)
                .body("existing", equalTo(path));
        reviewer("one").body(anAssessment("NOT_YET")).put(path).then().statusCode(428);
        put(reviewer("two"), path, anAssessment("NOT_YET")).then().statusCode(403);
        put(reviewer("one"), path, anAssessment("NOT_YET"))
                .then()
                .statusCode(200)
                .body("verdict", equalTo("NOT_YET"));
        board().get(path + "/history").then().body("items[1].properties", hasItem("verdict"));
    }

    @Test
    void is_of_the_board_s_next_decision_and_closed_by_it() {
        String first = made(reviewer("one"), project, "assessments", anAssessment("NOT_YET"));
        made(board(), project, "board-decisions", aDecision("PROVEN", "REFUSED"));
        put(reviewer("one"), first, anAssessment("PROVEN"))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("round-closed"));
        String second = made(reviewer("one"), project, "assessments", anAssessment("PROVEN"));
        advice().body("round", equalTo(2)).body("given", equalTo(1));
        board().get(at(project, "assessments?round=2")).then().body("items.id", contains(idOf(second)));
        board().get(at(project, "assessments?verdict=NOT_YET")).then().body("items.id", contains(idOf(first)));
    }

    @Test
    void is_not_of_a_project_that_was_stopped() {
        As.managerOf(LAB)
                .body(Map.of("to", "STOPPED", "reason", "Too few came.", "lessons", List.of("Begin kleiner.")))
                .post(at(project, "status-changes"))
                .then()
                .statusCode(201);
        post(reviewer("one"), project, "assessments", anAssessment("PROVEN"))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("project-ended"));
    }

    @Test
    void names_every_fault_at_once() {
        post(reviewer("one"), project, "assessments", with(Map.of("grade", 7), "concerns", List.of(" ")))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/verdict", "/reason", "/grade", "/concerns/0"));
        String nothing = at(project, "assessments/" + UUID.randomUUID());
        board().get(nothing).then().statusCode(404);
        put(reviewer("one"), nothing, anAssessment("PROVEN")).then().statusCode(404);
    }
}
