package nl.schuldenlab.catalog.recognitions;

import static nl.schuldenlab.catalog.PartFixtures.LAB;
import static nl.schuldenlab.catalog.PartFixtures.at;
import static nl.schuldenlab.catalog.PartFixtures.idOf;
import static nl.schuldenlab.catalog.PartFixtures.made;
import static nl.schuldenlab.catalog.PartFixtures.post;
import static nl.schuldenlab.catalog.PartFixtures.project;
import static nl.schuldenlab.catalog.PartFixtures.put;
import static nl.schuldenlab.catalog.PartFixtures.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RecognitionResourceTest {
    private String project;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void a_project_is_there() {
        project = project();
    }

    private static Map<String, Object> aVerdict(String level, String day) {
        Map<String, Object> verdict = new TreeMap<>();
        verdict.put("level", level);
        verdict.put("committee", "Erkenningscommissie");
        verdict.put("decidedOn", day);
        verdict.put("explanation", "The aim and the approach hang together.");
        return verdict;
    }

    private String recorded(String level, String day) {
        return made(As.national(), project, "recognitions", aVerdict(level, day));
    }

    /** What no test can wait for. */
    private void yearsPass(String path) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "update recognition set valid_until = '2020-01-01' where id = ?::uuid")) {
            statement.setString(1, idOf(path));
            statement.executeUpdate();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "WELL_DESCRIBED, 2026-10-12, 2029-10-12",
        "WELL_SUBSTANTIATED, 2026-10-12, 2031-10-12",
        "EFFECTIVE_FIRST_INDICATIONS, 2026-10-12, 2031-10-12",
        "EFFECTIVE_GOOD_INDICATIONS, 2026-10, 2031-10-31",
        "EFFECTIVE_STRONG_INDICATIONS, 2026, 2031-12-31",
        "NONE, 2026-10-12, "
    })
    void holds_three_years_or_five(String level, String day, String until) {
        String path = recorded(level, day);
        As.anonymous()
                .get(path)
                .then()
                .statusCode(200)
                .body("status", equalTo("VALID"))
                .body("validUntil", until == null ? nullValue() : equalTo(until));
        As.anonymous()
                .get("/v1/projects/" + project)
                .then()
                .body("recognition.level", equalTo(level))
                .body("recognition.reassessmentDue", equalTo(false));
    }

    @Test
    void may_hold_shorter_but_not_longer() {
        Map<String, Object> verdict = with(aVerdict("WELL_DESCRIBED", "2026-10-12"), "validUntil", "2029-10-13");
        post(As.national(), project, "recognitions", verdict)
                .then()
                .statusCode(400)
                .body("errors.code", contains("beyond-term"));
        verdict.put("validUntil", "2026-10-11");
        post(As.national(), project, "recognitions", verdict)
                .then()
                .statusCode(400)
                .body("errors.code", contains("before-decision"));
        verdict.put("validUntil", "2027-10-12");
        verdict.put("conditional", true);
        made(As.national(), project, "recognitions", verdict);
        As.anonymous()
                .get(at(project, "recognitions"))
                .then()
                .body("items.validUntil", contains("2027-10-12"))
                .body("items.conditional", contains(true));
    }

    @Test
    void that_there_is_none_stays_visible_with_its_reason() {
        post(As.national(), project, "recognitions", with(aVerdict("NONE", "2026-10"), "explanation", null))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/explanation"));
        recorded("NONE", "2026-10");
        As.anonymous()
                .get(at(project, "recognitions?level=NONE"))
                .then()
                .body("items.explanation", contains("The aim and the approach hang together."));
    }

    @Test
    void is_due_for_reassessment_when_its_day_has_passed_and_the_project_shows_it() throws SQLException {
        String path = recorded("WELL_DESCRIBED", "2026-10-12");
        yearsPass(path);
        As.anonymous().get(path).then().body("status", equalTo("REASSESSMENT_DUE"));
        As.anonymous()
                .get("/v1/projects/" + project)
                .then()
                .body("recognition.level", equalTo("WELL_DESCRIBED"))
                .body("recognition.reassessmentDue", equalTo(true));
        As.anonymous()
                .get(path + "/status-changes")
                .then()
                .body("items.to", contains("VALID", "REASSESSMENT_DUE"))
                .body("items[1].by.role", equalTo("service"));
        As.national()
                .get("/v1/projects/" + project + "/history")
                .then()
                .body("items.properties.flatten()", hasItem("recognition"));
    }

    @Test
    void is_made_fresh_by_a_new_verdict_and_by_no_edit() throws SQLException {
        String old = recorded("WELL_DESCRIBED", "2020-10-12");
        As.anonymous().get(old).then().body("status", equalTo("REASSESSMENT_DUE"));
        put(As.national(), old, with(aVerdict("WELL_DESCRIBED", "2020-10-12"), "explanation", "Prettier words"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REASSESSMENT_DUE"));
        String fresh = recorded("WELL_SUBSTANTIATED", "2026-10-12");
        As.anonymous().get(old).then().body("status", equalTo("SUPERSEDED"));
        As.anonymous().get(fresh).then().body("status", equalTo("VALID"));
        As.anonymous()
                .get("/v1/projects/" + project)
                .then()
                .body("recognition.level", equalTo("WELL_SUBSTANTIATED"))
                .body("recognition.reassessmentDue", equalTo(false));
    }

    @Test
    void of_long_ago_does_not_take_the_place_of_a_later_one() {
        String now = recorded("WELL_SUBSTANTIATED", "2026-10-12");
        String then = recorded("WELL_DESCRIBED", "2022-10-12");
        As.anonymous().get(then).then().body("status", equalTo("SUPERSEDED"));
        As.anonymous().get(now).then().body("status", equalTo("VALID"));
        As.anonymous().get(at(project, "recognitions?status=VALID")).then().body("items.id", contains(idOf(now)));
        As.anonymous()
                .get(at(project, "recognitions?sort=-decidedOn"))
                .then()
                .body("items.id", contains(idOf(now), idOf(then)));
    }

    @Test
    void that_was_a_mistake_is_taken_back_and_the_one_before_stands_again() {
        String before = recorded("WELL_DESCRIBED", "2025-10-12");
        String mistake = recorded("EFFECTIVE_GOOD_INDICATIONS", "2026-10-12");
        As.national().get(mistake + "/transitions").then().body("items.to", contains("WITHDRAWN"));
        As.national()
                .body(Map.of("to", "WITHDRAWN", "reason", "Of another project."))
                .post(mistake + "/status-changes")
                .then()
                .statusCode(201);
        As.anonymous().get(before).then().body("status", equalTo("VALID"));
        As.anonymous().get("/v1/projects/" + project).then().body("recognition.level", equalTo("WELL_DESCRIBED"));
        As.national()
                .body(Map.of("to", "VALID", "reason", "After all."))
                .post(mistake + "/status-changes")
                .then()
                .statusCode(409);
        As.national()
                .body(Map.of("to", "WITHDRAWN", "reason", "Of another project too."))
                .post(before + "/status-changes")
                .then()
                .statusCode(201);
        As.anonymous().get("/v1/projects/" + project).then().body("recognition", nullValue());
    }

    @Test
    void is_told_once_by_committee_and_day_with_all_faults_at_once() {
        String path = recorded("WELL_DESCRIBED", "2026-10-12");
        post(As.national(), project, "recognitions", aVerdict("WELL_SUBSTANTIATED", "2026-10-12"))
                .then()
                .statusCode(409)
                .body("existing", equalTo(path));
        Map<String, Object> wrong = new TreeMap<>(Map.of("level", "BEST", "url", "ftp://x", "grade", 1));
        post(As.national(), project, "recognitions", wrong)
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/level not-allowed",
                                "/committee required",
                                "/decidedOn required",
                                "/url pattern",
                                "/grade unknown-property"));
        post(As.national(), project, "recognitions", aVerdict("NONE", "2999-01"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("future"));
    }

    @Test
    void is_not_found_where_there_is_none() {
        String nothing = at(project, "recognitions/" + UUID.randomUUID());
        for (String part : new String[] {"", "/status-changes", "/transitions"}) {
            As.anonymous().get(nothing + part).then().statusCode(404);
        }
        As.national().get(nothing + "/history").then().statusCode(404);
        put(As.national(), nothing, aVerdict("NONE", "2026")).then().statusCode(404);
        As.managerOf(LAB).get(recorded("NONE", "2026") + "/history").then().statusCode(200);
    }
}
