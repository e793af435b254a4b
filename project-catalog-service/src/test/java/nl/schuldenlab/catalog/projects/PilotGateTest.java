package nl.schuldenlab.catalog.projects;

import static nl.schuldenlab.catalog.projects.ProjectFixtures.aProjectOf;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.created;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.moved;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

/** What a project needs before it is tried in a lab, by what the partners of that lab agreed on. */
@QuarkusTest
class PilotGateTest {
    private static final String FREE_LAB = "lab-established-trying-in-gouda";
    private static final String BOUND_LAB = "lab-established-trying-bound-in-gouda";

    private static String inDevelopment(String lab, String name) {
        Map<String, Object> project = aProjectOf(lab);
        project.put("slug", name + "-" + UUID.randomUUID());
        String slug = created(project);
        moved(As.managerOf(lab), slug, "IN_DEVELOPMENT").then().statusCode(201);
        return slug;
    }

    // D112, D117
    @Test
    void asks_for_what_the_framework_of_the_lab_demands() {
        moved(As.managerOf(BOUND_LAB), inDevelopment(BOUND_LAB, "project"), "PILOT")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("steering-group-missing", "co-financing-missing"))
                .body("blockers.rule", contains("D112", "D117"))
                .body("blockers.source", contains("project-catalog-service", "partner-service"));
    }

    // D117
    @Test
    void finds_the_co_financing_that_funders_arranged() {
        moved(As.managerOf(BOUND_LAB), inDevelopment(BOUND_LAB, "project-funded"), "PILOT")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("steering-group-missing"));
    }

    // D78
    @Test
    void only_warns_where_no_framework_is_in_force() {
        String slug = inDevelopment(FREE_LAB, "project");
        As.managerOf(FREE_LAB)
                .get("/v1/projects/" + slug + "/transitions")
                .then()
                .body("items[0].to", equalTo("PILOT"))
                .body("items[0].verdict", equalTo("ALLOWED"))
                .body("items[0].warnings.code", contains("steering-group-missing", "co-financing-missing"));
        moved(As.managerOf(FREE_LAB), slug, "PILOT").then().statusCode(201);
    }
}
