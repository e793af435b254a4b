package nl.schuldenlab.catalog.projects;

import static nl.schuldenlab.catalog.projects.ProjectFixtures.LAB;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.YOUNG_LAB;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.aProject;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.aProjectOf;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.created;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.historical;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.moved;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProjectStageTest {
    private static final String TRYING_LAB = "lab-established-trying-in-gouda";
    private static final Map<String, Object> STOP =
            Map.of("to", "STOPPED", "reason", "Nobody came", "lessons", List.of("Ask first"));

    private static ValidatableResponse transitions(RequestSpecification caller, String slug) {
        return caller.get("/v1/projects/" + slug + "/transitions").then().statusCode(200);
    }

    private static String inDevelopment(Map<String, Object> project) {
        return created(historical("IN_DEVELOPMENT", project));
    }

    private static Map<String, Object> withdrawal(String successor) {
        return Map.of("to", "WITHDRAWN", "reason", "Entered twice", "successor", successor);
    }

    @Test
    void is_developed_by_the_lab_where_it_was_born() {
        String slug = created(aProjectOf(YOUNG_LAB));
        moved(As.managerOf(YOUNG_LAB), slug, Map.of("to", "IN_DEVELOPMENT", "reason", "The council chose it"))
                .then()
                .statusCode(201)
                .body("from", equalTo("IDEA"))
                .body("to", equalTo("IN_DEVELOPMENT"))
                .body("reason", equalTo("The council chose it"))
                .body("by.lab", equalTo(YOUNG_LAB));
        As.anonymous()
                .get("/v1/projects/" + slug)
                .then()
                .header("ETag", "\"1\"")
                .body("stage", equalTo("IN_DEVELOPMENT"));
        As.national()
                .get("/v1/projects/" + slug + "/status-changes")
                .then()
                .body("items.to", contains("IDEA", "IN_DEVELOPMENT"))
                .body("items[1].by.subject", notNullValue());
    }

    @Test
    void is_not_piloted_in_a_lab_that_does_not_stand_so_D171_and_D187() {
        String slug = inDevelopment(aProjectOf(YOUNG_LAB));
        moved(As.managerOf(YOUNG_LAB), slug, "PILOT")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("no-established-lab", "trial-process-open"))
                .body("blockers.rule", contains("D171", "D187"))
                .body("blockers.source", contains("lab-service", "lab-service"));
    }

    @Test
    void is_not_piloted_before_the_trial_process_is_described_so_D187() {
        String born = inDevelopment(aProjectOf(LAB));
        String joined = inDevelopment(aProject("joinedLab", LAB));
        for (String slug : List.of(born, joined)) {
            moved(As.national(), slug, "PILOT")
                    .then()
                    .statusCode(409)
                    .body("blockers.code", contains("trial-process-open"));
        }
    }

    @Test
    void is_piloted_where_trying_is_described_so_D171_and_D187() {
        String slug = inDevelopment(aProjectOf(TRYING_LAB));
        transitions(As.managerOf(TRYING_LAB), slug).body("items.find { it.to == 'PILOT' }.verdict", equalTo("ALLOWED"));
        moved(As.managerOf(TRYING_LAB), slug, "PILOT").then().statusCode(201).body("to", equalTo("PILOT"));
    }

    @Test
    void is_not_piloted_without_a_lab_so_D171() {
        moved(As.national(), inDevelopment(aProject()), "PILOT")
                .then()
                .statusCode(409)
                .body("blockers[0].code", equalTo("no-established-lab"))
                .body("blockers[0].source", equalTo("project-catalog-service"));
    }

    @Test
    void is_not_proven_without_evidence_trial_and_decision_so_D36_and_D44() {
        String slug = created(historical("PILOT", aProjectOf(LAB)));
        moved(As.managerOf(LAB), slug, "PROVEN")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("evidence-missing", "local-trial-open", "board-decision-missing"))
                .body("blockers.source", not(hasItem("lab-service")));
    }

    @Test
    void is_not_scaled_without_a_decision_so_D72() {
        String slug = created(historical("PROVEN", aProjectOf(LAB)));
        moved(As.national(), slug, "SCALING")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("rollout-decision-missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gemeente-gouda-gm0513", "bank-of-gouda"})
    void is_embedded_with_a_municipality_or_a_private_partner_so_D75(String owner) {
        String slug = created(historical("PROVEN", aProject("owners", List.of("foundation-along", owner))));
        moved(As.national(), slug, "EMBEDDED").then().statusCode(201).body("to", equalTo("EMBEDDED"));
        transitions(As.national(), slug).body("items.to", contains("SCALING", "STOPPED", "WITHDRAWN"));
    }

    @Test
    void is_not_embedded_with_others_so_D75_and_D76() {
        String slug = created(historical("SCALING", aProject("owners", List.of("foundation-along"))));
        moved(As.national(), slug, "EMBEDDED")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("no-receiving-owner"))
                .body("blockers.source", contains("partner-service"));
    }

    @Test
    void skips_nothing() {
        String slug = created();
        for (String to : List.of("IDEA", "PILOT", "PROVEN", "SCALING", "EMBEDDED")) {
            moved(As.national(), slug, to)
                    .then()
                    .statusCode(409)
                    .body("blockers.code", contains("transition-not-offered"));
        }
    }

    @Test
    void is_stopped_with_a_reason_and_lessons_and_stays_listed_so_D138() {
        String slug = created(aProjectOf(LAB));
        moved(As.managerOf(LAB), slug, "STOPPED").then().statusCode(400).body("errors.pointer", contains("/reason"));
        moved(As.managerOf(LAB), slug, Map.of("to", "STOPPED", "reason", "Nobody came"))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("lesson-missing"))
                .body("blockers.rule", contains("D138"));
        moved(As.managerOf(LAB), slug, STOP).then().statusCode(201).body("reason", equalTo("Nobody came"));
        As.anonymous()
                .get("/v1/projects?q=" + slug)
                .then()
                .body("items[0].stage", equalTo("STOPPED"))
                .body("items[0].lessons", contains("Ask first"));
    }

    @Test
    void is_withdrawn_by_the_national_team_and_stays_readable() {
        String successor = created();
        String slug = created(aProjectOf(LAB));
        moved(As.managerOf(LAB), slug, withdrawal(successor)).then().statusCode(403);
        moved(As.anonymous(), slug, withdrawal(successor)).then().statusCode(401);
        moved(As.national(), slug, withdrawal(successor)).then().statusCode(201);
        As.anonymous()
                .get("/v1/projects/" + slug)
                .then()
                .statusCode(200)
                .body("stage", equalTo("WITHDRAWN"))
                .body("withdrawn.reason", equalTo("Entered twice"))
                .body("withdrawn.successor", equalTo(successor))
                .body("withdrawn.at", notNullValue());
        As.anonymous().get("/v1/projects?stage=WITHDRAWN").then().body("items", empty());
        As.anonymous().get("/v1/projects?q=" + slug).then().body("items.slug", not(hasItem(slug)));
        transitions(As.national(), slug).body("items", empty());
    }

    @Test
    void is_withdrawn_without_a_successor_when_it_was_a_mistake() {
        String slug = created();
        moved(As.national(), slug, "WITHDRAWN").then().statusCode(400).body("errors.pointer", contains("/reason"));
        moved(As.national(), slug, Map.of("to", "WITHDRAWN", "reason", "A mistake"))
                .then()
                .statusCode(201);
        As.anonymous().get("/v1/projects/" + slug).then().body("withdrawn.successor", nullValue());
    }

    @Test
    void sends_its_readers_to_a_project_that_stands() {
        String slug = created();
        String gone = created();
        moved(As.national(), gone, withdrawal(slug)).then().statusCode(201);
        moved(As.national(), slug, withdrawal("no-such-project"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/successor"))
                .body("errors[0].code", equalTo("unknown-reference"));
        moved(As.national(), slug, withdrawal(slug))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("refers-to-itself"));
        moved(As.national(), slug, withdrawal(gone))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("successor-withdrawn"));
    }

    @Test
    void refuses_lessons_and_a_successor_where_they_say_nothing() {
        moved(
                        As.national(),
                        created(),
                        Map.of("to", "IN_DEVELOPMENT", "lessons", List.of("x"), "successor", "some-project"))
                .then()
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("lessons-when-stopped", "successor-when-withdrawn"));
    }

    @Test
    void is_moved_by_its_own_managers_only() {
        String slug = created(aProjectOf(LAB));
        moved(As.anonymous(), slug, "IN_DEVELOPMENT").then().statusCode(401);
        moved(As.managerOf(YOUNG_LAB), slug, "IN_DEVELOPMENT").then().statusCode(403);
        moved(As.leaderOf(LAB), slug, "IN_DEVELOPMENT").then().statusCode(403);
        moved(As.contactOf(ProjectFixtures.OWNER), slug, "IN_DEVELOPMENT")
                .then()
                .statusCode(403);
    }

    @Test
    void tells_each_caller_what_can_come_next() {
        String slug = inDevelopment(aProjectOf(LAB));
        transitions(As.managerOf(LAB), slug)
                .body("items.to", contains("PILOT", "STOPPED", "WITHDRAWN"))
                .body("items.verdict", contains("BLOCKED", "ALLOWED", "FORBIDDEN"))
                .body("items[0].blockers.code", contains("trial-process-open"));
        transitions(As.national(), slug).body("items.verdict", contains("BLOCKED", "ALLOWED", "ALLOWED"));
        transitions(As.anonymous(), slug).body("items.verdict", contains("FORBIDDEN", "FORBIDDEN", "FORBIDDEN"));
    }

    @Test
    void explains_itself_in_dutch_too() {
        String slug = created(historical("PILOT", aProject()));
        moved(As.national().header("Accept-Language", "nl"), slug, "PROVEN")
                .then()
                .statusCode(409)
                .body("blockers[0].detail", containsString("bewijs"));
    }
}
