package nl.schuldenlab.catalog.scaling;

import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.ALMELO;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.GOUDA;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.LAB;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.aProject;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.aProvenProject;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.anAdoption;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.created;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.historical;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.move;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.stop;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReachTest {

    private static ValidatableResponse reach(String project) {
        return As.anonymous().get("/v1/projects/" + project + "/reach").then().statusCode(200);
    }

    private static void runs(String project, String municipality, String status) {
        created(As.national(), historical(status, anAdoption(project, municipality, "IMPORT")));
    }

    // D43, D61
    @Test
    void grows_from_local_to_regional_to_national() {
        String project = aProject("PROVEN", Map.of());
        reach(project).body("scaleLevel", nullValue());
        created(As.national(), historical("RUNNING_WELL", anAdoption(project, "gm0518", "ORIGIN")));
        reach(project).body("scaleLevel", equalTo("LOCAL")).body("adopted", equalTo(0));
        runs(project, "gm0344", "PREPARING");
        reach(project).body("scaleLevel", equalTo("LOCAL"));
        runs(project, GOUDA, "STARTED");
        reach(project).body("scaleLevel", equalTo("REGIONAL")).body("provinces", contains("Zuid-Holland"));
        runs(project, ALMELO, "STARTED");
        reach(project)
                .body("scaleLevel", equalTo("NATIONAL"))
                .body("municipalities", contains(ALMELO, GOUDA, "gm0518"))
                .body("provinces", contains("Overijssel", "Zuid-Holland"));
    }

    // D61, D72, D196
    @Test
    void is_national_once_its_roll_out_was_decided() {
        String project = aProject("SCALING", Map.of());
        reach(project).body("scaleLevel", equalTo("NATIONAL")).body("municipalities", empty());
    }

    // D45
    @Test
    void counts_what_spreads_and_what_lasts_apart_and_shows_it_with_the_project() {
        String project = aProject("PROVEN", Map.of());
        created(As.national(), historical("EMBEDDED", anAdoption(project, "gm0518", "ORIGIN")));
        runs(project, GOUDA, "STARTED");
        runs(project, ALMELO, "EMBEDDED");
        runs(project, "gm0344", "STOPPED");
        reach(project).body("adopted", equalTo(2)).body("embedded", equalTo(2));
        As.anonymous()
                .get("/v1/projects/" + project)
                .then()
                .header("ETag", not(equalTo("\"0\"")))
                .body("scaleLevel", equalTo("NATIONAL"))
                .body("adopted", equalTo(2))
                .body("embedded", equalTo(2));
    }

    // D45
    @Test
    void counts_on_as_adoptions_go_on_and_stop() {
        String project = aProvenProject();
        String path = created(As.managerOf(LAB), anAdoption(project));
        move(As.managerOf(LAB), path, "PREPARING").then().statusCode(201);
        move(As.managerOf(LAB), path, "STARTED").then().statusCode(201);
        reach(project).body("adopted", equalTo(1)).body("labs", contains(LAB));
        stop(As.managerOf(LAB), path).then().statusCode(201);
        reach(project).body("adopted", equalTo(0)).body("scaleLevel", equalTo("LOCAL"));
    }

    // D36
    @Test
    void says_what_keeps_a_project_from_being_offered_to_others() {
        reach(aProject("PILOT", Map.of()))
                .body("scalable", equalTo(false))
                .body("blockers.code", contains("not-proven-yet", "evidence-missing", "local-trial-open"))
                .body("blockers.rule", everyItem(equalTo("D36")));
        reach(aProvenProject()).body("blockers.code", contains("evidence-missing"));
        As.anonymous().get("/v1/projects/no-such-project/reach").then().statusCode(404);
    }

    @Test
    void lets_projects_be_found_by_where_they_run() {
        String lab = "lab-established-" + UUID.randomUUID() + "-gm0513";
        String project = aProvenProject();
        created(As.national(), with(historical("STARTED", anAdoption(project)), "lab", lab));
        created(As.national(), with(historical("REQUESTED", anAdoption(aProvenProject())), "lab", lab));
        As.anonymous().get("/v1/projects?runsIn=" + lab).then().body("items.slug", contains(project));
        As.anonymous()
                .get("/v1/projects?runsIn=gm0513&limit=200&sort=-name")
                .then()
                .statusCode(200)
                .body("items.slug", hasItem(project));
    }
}
