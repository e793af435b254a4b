package nl.schuldenlab.catalog;

import static nl.schuldenlab.catalog.PartFixtures.at;
import static nl.schuldenlab.catalog.PartFixtures.board;
import static nl.schuldenlab.catalog.PartFixtures.historical;
import static nl.schuldenlab.catalog.PartFixtures.made;
import static nl.schuldenlab.catalog.PartFixtures.post;
import static nl.schuldenlab.catalog.PartFixtures.project;
import static nl.schuldenlab.catalog.PartFixtures.put;
import static nl.schuldenlab.catalog.PartFixtures.reviewer;
import static nl.schuldenlab.catalog.PartFixtures.with;
import static nl.schuldenlab.catalog.boarddecisions.BoardDecisionFixtures.aDecision;
import static nl.schuldenlab.catalog.evidence.EvidenceFixtures.anEvidence;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may read and write what proves a project: each operation asked by everybody. */
@QuarkusTest
class PartRightsTest {
    private static final String[] INSIDERS = {"leader", "manager", "owner", "national", "service"};
    private static final String[] WEIGHING = {"leader", "manager", "owner", "national", "service", "reviewer", "board"};
    private static final String[] LEADERS = {"leader", "manager", "national"};

    private LocalDate day = LocalDate.of(2026, 1, 1);
    private String project;

    @BeforeEach
    void a_project_is_there() {
        project = project();
    }

    /** Another body each time, so that nothing is told twice. */
    private Map<String, Object> body(String kind) {
        day = day.plusDays(1);
        return switch (kind) {
            case "evidence" -> anEvidence();
            case "results" -> result();
            case "lessons" -> new TreeMap<>(Map.of("lesson", "Begin kleiner, " + UUID.randomUUID()));
            case "recognitions" ->
                new TreeMap<>(Map.of("level", "WELL_DESCRIBED", "committee", "Panel", "decidedOn", day.toString()));
            case "board-decisions" -> with(aDecision("PROVEN", "GRANTED"), "decidedOn", day.toString());
            case "assessments" -> new TreeMap<>(Map.of("verdict", "PROVEN", "reason", "Well done."));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private Map<String, Object> result() {
        Map<String, Object> result = new TreeMap<>(Map.of("metric", "LETTERS", "value", 7, "unit", "NUMBER"));
        result.put("period", Map.of("from", day.toString(), "until", day.toString()));
        result.put("beneficiary", "SOCIETY");
        result.put("sources", List.of(Map.of("title", "Our own count")));
        return result;
    }

    private void isReadByEverybody(String kind, String path) {
        Matrix.everybody().answers(caller -> caller.get(at(project, kind)));
        Matrix.everybody().answers(caller -> caller.get(path));
    }

    private void isOfItsLabsPeople(String kind) {
        Matrix.writing(201, LEADERS).answers(caller -> post(caller, project, kind, body(kind)));
        Matrix.writing(201, "national").answers(caller -> post(caller, project, kind, historical(body(kind))));
        String path = made(project, kind, body(kind));
        Matrix.writing(200, LEADERS).answers(caller -> put(caller, path, body(kind)));
        Matrix.reading(INSIDERS).answers(caller -> caller.get(path + "/history"));
        isReadByEverybody(kind, path);
        String past = made(As.national(), project, kind, historical(body(kind)));
        Matrix.writing(200, "national").answers(caller -> put(caller, past, body(kind)));
    }

    @Test
    void evidence_is_of_its_lab_s_people_and_public() {
        isOfItsLabsPeople("evidence");
        Matrix.everybody().answers(caller -> caller.get(at(project, "evidence/summary")));
        String path = made(project, "evidence", body("evidence"));
        Matrix.everybody().answers(caller -> caller.get(path + "/status-changes"));
        Matrix.everybody().answers(caller -> caller.get(path + "/transitions"));
        Matrix.writing(201, "national")
                .answers(caller ->
                        retract(caller, made(As.national(), project, "evidence", historical(body("evidence")))));
        Matrix.writing(201, LEADERS).answers(caller -> retract(caller, made(project, "evidence", body("evidence"))));
    }

    private static Response retract(RequestSpecification caller, String path) {
        return caller.body(Map.of("to", "RETRACTED", "reason", "Wrong.")).post(path + "/status-changes");
    }

    @Test
    void results_are_of_its_lab_s_people_and_public() {
        isOfItsLabsPeople("results");
        Matrix.everybody().answers(caller -> caller.get(at(project, "results/totals")));
    }

    @Test
    void lessons_are_of_its_lab_s_people_and_public() {
        isOfItsLabsPeople("lessons");
        Matrix.everybody().answers(caller -> caller.get("/v1/lessons"));
    }

    @Test
    void recognitions_are_recorded_by_the_national_team_and_public() {
        Matrix.writing(201, "national").answers(caller -> post(caller, project, "recognitions", body("recognitions")));
        String path = made(As.national(), project, "recognitions", body("recognitions"));
        Matrix.writing(200, "national").answers(caller -> put(caller, path, body("recognitions")));
        Matrix.writing(201, "national").answers(caller -> caller.body(Map.of("to", "WITHDRAWN", "reason", "Wrong."))
                .post(path + "/status-changes"));
        Matrix.reading(INSIDERS).answers(caller -> caller.get(path + "/history"));
        Matrix.everybody().answers(caller -> caller.get(path + "/status-changes"));
        Matrix.everybody().answers(caller -> caller.get(path + "/transitions"));
        isReadByEverybody("recognitions", path);
    }

    @Test
    void decisions_are_the_board_s_alone_and_public() {
        Matrix.writing(201, "board")
                .answers(caller -> post(caller, project, "board-decisions", body("board-decisions")));
        Matrix.writing(201, "national")
                .answers(caller -> post(caller, project, "board-decisions", historical(body("board-decisions"))));
        String path = made(board(), project, "board-decisions", body("board-decisions"));
        Matrix.reading(WEIGHING).answers(caller -> caller.get(path + "/history"));
        isReadByEverybody("board-decisions", path);
    }

    @Test
    void assessments_are_the_reviewers_and_seen_by_those_who_weigh() {
        Matrix.writing(201, "reviewer").answers(caller -> post(caller, project, "assessments", body("assessments")));
        String path = made(reviewer("another reviewer"), project, "assessments", body("assessments"));
        Matrix.writing(403).answers(caller -> put(caller, path, body("assessments")));
        Matrix.reading(WEIGHING).answers(caller -> caller.get(at(project, "assessments")));
        Matrix.reading(WEIGHING).answers(caller -> caller.get(at(project, "assessments/advice")));
        Matrix.reading(WEIGHING).answers(caller -> caller.get(path));
        Matrix.reading(WEIGHING).answers(caller -> caller.get(path + "/history"));
    }

    @Test
    void the_business_case_is_its_lab_managers_and_seen_by_those_who_weigh() {
        String path = at(project, "business-case");
        Map<String, Object> body = Map.of("firstYear", 2026, "lastYear", 2027);
        PartFixtures.as("manager")
                .header("If-None-Match", "*")
                .body(body)
                .put(path)
                .then()
                .statusCode(201);
        Matrix.writing(200, "manager", "national").answers(caller -> put(caller, path, body));
        Matrix.reading(WEIGHING).answers(caller -> caller.get(path));
        Matrix.reading(WEIGHING).answers(caller -> caller.get(path + "/history"));
    }
}
