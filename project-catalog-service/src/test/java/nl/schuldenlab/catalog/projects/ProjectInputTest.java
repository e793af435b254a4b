package nl.schuldenlab.catalog.projects;

import static nl.schuldenlab.catalog.projects.ProjectFixtures.LAB;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.aProject;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.created;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.historical;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.replaced;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.without;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused of a project's body, and what it refers to that does not exist. */
@QuarkusTest
class ProjectInputTest {

    private static void finds(Map<String, Object> project, String... faults) {
        As.national()
                .body(project)
                .post("/v1/projects")
                .then()
                .statusCode(400)
                .body("errors.collect { it.pointer + ' ' + it.code }", containsInAnyOrder(faults));
    }

    @Test
    void names_every_fault_of_a_new_project_at_once() {
        Map<String, Object> project = aProject("slug", "facets");
        project.put("name", " ");
        project.put("stage", "PILOT");
        project.put("phases", List.of("INTAKE", "SLEEP"));
        project.put("outcomeGoals", List.of("WORK", "WORK"));
        project.put("mechanisms", List.of("coaching"));
        project.put("debtCauses", List.of("MARKET_TEMPTATIONS"));
        project.put("requiredPartnerTypes", List.of("a type"));
        project.put("summary", "x".repeat(2001));
        project.put("sections", Map.of("goal", "x".repeat(20_001), "goals", "x"));
        project.put("originLab", "Not a slug");
        project.put("relations", List.of(Map.of("kind", "COUSIN", "slug", "x")));
        finds(
                without(project, "originKind", "owners"),
                "/slug reserved",
                "/name required",
                "/stage historical-only",
                "/phases/1 not-allowed",
                "/outcomeGoals repeated",
                "/mechanisms/0 pattern",
                "/requiredPartnerTypes/0 pattern",
                "/summary length",
                "/sections/goal length",
                "/sections/goals unknown-property",
                "/originKind required",
                "/originLab slug",
                "/owners required",
                "/localUrgency required",
                "/relations/0/kind not-allowed",
                "/relations/0/slug slug");
    }

    @Test
    void takes_ages_that_people_reach_in_their_order() {
        Map<String, Object> turned = Map.of("code", "YOUTH", "ageMin", 27, "ageMax", 18);
        Map<String, Object> beyond = Map.of("code", "FAMILY", "ageMin", -1, "ageMax", 121);
        finds(
                aProject("targetGroups", List.of(turned, beyond, Map.of())),
                "/targetGroups/0/ageMax age-range",
                "/targetGroups/1/ageMin at-least",
                "/targetGroups/1/ageMax at-most",
                "/targetGroups/2/code required");
    }

    @Test
    void asks_a_project_of_a_lab_for_more_so_D55_D64_and_D71() {
        finds(aProject("originKind", "LAB"), "/originLab required");
        finds(aProject("originLab", LAB), "/localUrgency required");
    }

    @Test
    void takes_a_historical_record_with_a_source_and_not_as_withdrawn() {
        finds(without(historical("WITHDRAWN", aProject()), "sources"), "/sources required", "/stage withdrawn-later");
    }

    @Test
    void names_all_unknown_references_at_once() {
        Map<String, Object> project = aProject("originLab", "no-such-lab");
        project.put("localUrgency", "It is urgent.");
        project.put("joinedLab", "no-lab-either");
        project.put("owners", List.of("nobody", ProjectFixtures.OWNER));
        project.put("initiators", List.of("foundation-along", "nobody"));
        project.put("developmentPartners", List.of("nobody-else"));
        project.put("relations", List.of(Map.of("kind", "RELATED", "slug", "no-such-project")));
        finds(
                project,
                "/originLab unknown-reference",
                "/joinedLab unknown-reference",
                "/owners/0 unknown-reference",
                "/initiators/1 unknown-reference",
                "/developmentPartners/0 unknown-reference",
                "/relations/0/slug unknown-reference");
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner-in-trouble", "partner-refused", "partner-unreachable", "partner-slow"})
    void cannot_record_a_partner_while_partner_service_does_not_answer(String partner) {
        As.national()
                .body(aProject("owners", List.of(partner)))
                .post("/v1/projects")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("detail", containsString("partner-service"));
    }

    @Test
    void cannot_record_a_lab_while_lab_service_does_not_answer() {
        As.national()
                .body(aProject("joinedLab", "lab-in-trouble"))
                .post("/v1/projects")
                .then()
                .statusCode(503)
                .body("detail", containsString("lab-service"));
    }

    @Test
    void relates_projects_to_each_other() {
        String first = created();
        String second = created(aProject("relations", List.of(Map.of("kind", "RELATED", "slug", first))));
        Map<String, Object> back = aProject("relations", List.of(Map.of("kind", "SUCCESSOR", "slug", second)));
        replaced(As.national(), first, back)
                .then()
                .statusCode(200)
                .body("relations.slug", contains(second))
                .body("relations.kind", contains("SUCCESSOR"));
    }

    @Test
    void relates_no_project_to_itself() {
        String slug = created();
        Map<String, Object> itself = aProject("relations", List.of(Map.of("kind", "RELATED", "slug", slug)));
        replaced(As.national(), slug, itself)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/relations/0/slug"))
                .body("errors[0].code", equalTo("refers-to-itself"));
    }
}
