package nl.schuldenlab.catalog.projects;

import static nl.schuldenlab.catalog.projects.ProjectFixtures.LAB;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.YOUNG_LAB;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.aProject;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.aProjectOf;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.created;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.historical;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.replaced;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.without;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProjectResourceTest {

    private static ValidatableResponse post(RequestSpecification caller, Map<String, Object> project) {
        return caller.body(project).post("/v1/projects").then();
    }

    @Test
    void creates_a_project_that_is_an_idea_first() {
        Map<String, Object> project = aProject("sections", Map.of("goal", "Fewer letters unopened."));
        project.put("startedOn", "2026-09");
        post(As.national(), project)
                .statusCode(201)
                .header("Location", "/v1/projects/" + project.get("slug"))
                .header("ETag", "\"0\"")
                .body("stage", equalTo("IDEA"))
                .body("sections.goal", equalTo("Fewer letters unopened."))
                .body("sections.costs", nullValue())
                .body("targetGroups[0].ageMax", equalTo(27))
                .body("startedOn", equalTo("2026-09"))
                .body("withdrawn", nullValue())
                .body("incomplete", empty());
    }

    @Test
    void makes_the_slug_from_the_name() {
        String name = "Één loket " + java.util.UUID.randomUUID();
        post(As.national(), without(aProject("name", name), "slug"))
                .statusCode(201)
                .body("slug", equalTo("een-loket-" + name.substring(name.length() - 36)));
    }

    @Test
    void refuses_a_slug_that_is_taken_and_names_the_existing_project() {
        String slug = created();
        post(As.national(), aProject("slug", slug))
                .statusCode(409)
                .body("type", endsWith(":slug-taken"))
                .body("existing", equalTo("/v1/projects/" + slug));
    }

    @Test
    void lets_a_lab_manager_create_a_project_of_the_own_lab() {
        post(As.managerOf(LAB), aProjectOf(LAB)).statusCode(201).body("originLab", equalTo(LAB));
    }

    @Test
    void lets_no_one_else_create_projects() {
        Map<String, Object> joined = aProjectOf(LAB);
        joined.put("joinedLab", YOUNG_LAB);
        post(As.anonymous(), aProject()).statusCode(401).header("WWW-Authenticate", "Bearer");
        post(As.managerOf(LAB), aProject()).statusCode(403);
        post(As.managerOf(LAB), aProjectOf(YOUNG_LAB)).statusCode(403);
        post(As.managerOf(LAB), joined).statusCode(403);
        post(As.managerOf(LAB), historical("PILOT", aProjectOf(LAB))).statusCode(403);
        post(As.leaderOf(LAB), aProjectOf(LAB)).statusCode(403);
        post(As.contactOf("foundation-along"), aProject()).statusCode(403);
    }

    @Test
    void refuses_a_token_without_the_scope() {
        TestToken reader =
                new TestToken("manager").roles("lab-manager").labs(LAB).scope("projects:read");
        post(As.caller(reader), aProjectOf(LAB))
                .statusCode(403)
                .body("type", endsWith(":insufficient-scope"))
                .header("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"projects:write\"");
    }

    @Test
    void records_a_project_from_before_the_platform_with_what_is_missing() {
        Map<String, Object> project = historical("PROVEN", aProject("originKind", "LAB"));
        post(As.national(), without(project, "owners", "initiators"))
                .statusCode(201)
                .body("stage", equalTo("PROVEN"))
                .body("historical.asOf", equalTo("2019-06"))
                .body("incomplete", contains("origin-lab", "initiators", "owners", "evidence", "board-decision"));
        As.anonymous()
                .get("/v1/projects/" + project.get("slug") + "/status-changes")
                .then()
                .body("items.to", contains("PROVEN"))
                .body("items[0].historical", equalTo(true))
                .body("items[0].asOf", equalTo("2019-06"));
    }

    @Test
    void keeps_the_old_name_as_an_alias() {
        String slug = created(aProjectOf(LAB));
        Map<String, Object> project = aProjectOf(LAB);
        project.put("name", "Naar de balie");
        replaced(As.managerOf(LAB), slug, project)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("aliases", contains("Samen naar de balie"))
                .body("slug", equalTo(slug));
    }

    @Test
    void takes_back_what_it_showed() {
        String slug = created();
        Map<String, Object> read =
                As.anonymous().get("/v1/projects/" + slug).jsonPath().getMap("");
        As.national()
                .header("If-Match", "\"0\"")
                .body(read)
                .put("/v1/projects/" + slug)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void clears_what_a_replacement_leaves_out() {
        String slug = created(aProject("theme", "Letters"));
        replaced(As.national(), slug, without(aProject(), "summary", "phases", "targetGroups"))
                .then()
                .statusCode(200)
                .body("theme", nullValue())
                .body("summary", nullValue())
                .body("phases", empty())
                .body("targetGroups", empty());
    }

    @Test
    void needs_the_version_that_was_seen() {
        String slug = created();
        Map<String, Object> body = without(aProject(), "slug");
        As.national().body(body).put("/v1/projects/" + slug).then().statusCode(428);
        As.national()
                .header("If-Match", "\"7\"")
                .body(body)
                .put("/v1/projects/" + slug)
                .then()
                .statusCode(412);
    }

    @Test
    void is_described_by_the_managers_of_both_its_labs() {
        Map<String, Object> project = aProjectOf(LAB);
        project.put("joinedLab", YOUNG_LAB);
        String slug = created(project);
        replaced(As.managerOf(LAB), slug, project).then().statusCode(200);
        replaced(As.managerOf(YOUNG_LAB), slug, project).then().statusCode(200);
        replaced(As.managerOf("lab-another"), slug, project).then().statusCode(403);
        replaced(As.leaderOf(LAB), slug, project).then().statusCode(403);
        replaced(As.anonymous(), slug, project).then().statusCode(401);
    }

    @Test
    void is_not_taken_from_one_lab_or_given_to_another_by_who_does_not_manage_it() {
        String slug = created(aProjectOf(LAB));
        Map<String, Object> moved = aProjectOf(YOUNG_LAB);
        replaced(As.managerOf(LAB), slug, moved).then().statusCode(403);
        replaced(As.managerOf(YOUNG_LAB), slug, moved).then().statusCode(403);
        replaced(As.managerOf(LAB, YOUNG_LAB), slug, moved)
                .then()
                .statusCode(200)
                .body("originLab", equalTo(YOUNG_LAB));
        replaced(As.national(), slug, aProjectOf(LAB)).then().statusCode(200);
    }

    @Test
    void keeps_what_every_project_of_today_must_have_so_D64_D71_D135_and_D155() {
        String slug = created(aProjectOf(LAB));
        Map<String, Object> bare =
                without(aProjectOf(LAB), "owners", "initiators", "developmentPartners", "localUrgency");
        replaced(As.managerOf(LAB), slug, bare)
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/owners required",
                                "/initiators required",
                                "/developmentPartners required",
                                "/localUrgency required"));
    }

    @Test
    void keeps_an_owner_that_does_the_regular_work_so_D75() {
        String slug = created(historical("EMBEDDED", aProject()));
        Map<String, Object> lost = historical("EMBEDDED", aProject("owners", List.of("foundation-along")));
        replaced(As.national(), slug, lost)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("no-receiving-owner"))
                .body("blockers[0].rule", equalTo("D75"))
                .body("blockers[0].source", equalTo("partner-service"));
        lost.put("owners", List.of("foundation-along", "bank-of-gouda"));
        replaced(As.national(), slug, lost).then().statusCode(200);
    }
}
