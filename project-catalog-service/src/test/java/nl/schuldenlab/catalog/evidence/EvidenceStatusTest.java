package nl.schuldenlab.catalog.evidence;

import static nl.schuldenlab.catalog.PartFixtures.LAB;
import static nl.schuldenlab.catalog.PartFixtures.at;
import static nl.schuldenlab.catalog.PartFixtures.idOf;
import static nl.schuldenlab.catalog.PartFixtures.made;
import static nl.schuldenlab.catalog.PartFixtures.project;
import static nl.schuldenlab.catalog.PartFixtures.put;
import static nl.schuldenlab.catalog.PartFixtures.with;
import static nl.schuldenlab.catalog.evidence.EvidenceFixtures.anEvidence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EvidenceStatusTest {
    private String project;
    private String path;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void evidence_is_there() {
        project = project();
        path = made(project, "evidence", anEvidence());
    }

    private Response move(RequestSpecification caller, String to) {
        return caller.body(Map.of("to", to, "reason", "Looked at on 3 November."))
                .post(path + "/status-changes");
    }

    /** What no test can wait for. */
    private void yearsPass() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "update evidence set review_on = '2020-01-01' where id = ?::uuid")) {
            statement.setString(1, idOf(path));
            statement.executeUpdate();
        }
    }

    @Test
    void falls_due_for_review_when_it_has_grown_old() throws SQLException {
        yearsPass();
        As.anonymous()
                .get(path)
                .then()
                .header("ETag", "\"1\"")
                .body("status", equalTo("REVIEW_DUE"))
                .body("reviewDue", equalTo(true));
        As.anonymous().get(at(project, "evidence/summary")).then().body("reviewDue", equalTo(1));
        As.anonymous()
                .get(path + "/status-changes")
                .then()
                .body("items.to", contains("CURRENT", "REVIEW_DUE"))
                .body("items[1].by.role", equalTo("service"));
    }

    @Test
    void is_old_from_the_start_when_it_is_of_long_ago_or_of_nobody_knows_when() {
        for (String day : new String[] {"2015-06", null}) {
            String old = made(project, "evidence", with(anEvidence(), "reportedOn", day));
            As.anonymous().get(old).then().body("reviewDue", equalTo(true));
        }
    }

    @Test
    void is_made_fresh_by_who_looked_again_and_by_no_edit() throws SQLException {
        yearsPass();
        put(As.managerOf(LAB), path, with(anEvidence(), "finding", "Prettier words"))
                .then()
                .statusCode(200);
        As.anonymous().get(path).then().body("reviewDue", equalTo(true));
        move(As.leaderOf(LAB), "CURRENT").then().statusCode(201).body("reason", equalTo("Looked at on 3 November."));
        As.anonymous().get(path).then().body("status", equalTo("CURRENT")).body("reviewDue", equalTo(false));
    }

    @Test
    void counts_no_longer_when_it_is_retracted_but_stays_readable() {
        move(As.managerOf(LAB), "RETRACTED").then().statusCode(201);
        As.anonymous().get(path).then().statusCode(200).body("status", equalTo("RETRACTED"));
        As.anonymous().get(at(project, "evidence/summary")).then().body("items", equalTo(0));
        move(As.managerOf(LAB), "CURRENT")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("transition-not-offered"));
    }

    @Test
    void tells_each_caller_what_can_come_next() {
        As.leaderOf(LAB)
                .get(path + "/transitions")
                .then()
                .statusCode(200)
                .body("items.to", contains("RETRACTED"))
                .body("items.verdict", contains("ALLOWED"));
        As.anonymous().get(path + "/transitions").then().body("items.verdict", contains("FORBIDDEN"));
    }

    @Test
    void is_moved_by_who_writes_it_with_a_reason() {
        assertThat(move(As.anonymous(), "RETRACTED").statusCode()).isEqualTo(401);
        assertThat(move(As.managerOf("lab-elsewhere"), "RETRACTED").statusCode())
                .isEqualTo(403);
        As.managerOf(LAB)
                .body(Map.of("to", "RETRACTED"))
                .post(path + "/status-changes")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        As.managerOf(LAB)
                .header("If-Match", "\"9\"")
                .body(Map.of("to", "RETRACTED", "reason", "Late"))
                .post(path + "/status-changes")
                .then()
                .statusCode(412);
    }
}
