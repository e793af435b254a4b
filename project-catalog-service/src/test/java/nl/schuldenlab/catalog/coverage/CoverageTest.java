package nl.schuldenlab.catalog.coverage;

import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.aProject;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.anAdoption;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.created;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.historical;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CoverageTest {
    private static final String COVERAGE = "/v1/portfolio/coverage";

    @Test
    void tells_of_each_of_the_seven_phases_what_covers_it() {
        String lab = "lab-established-" + UUID.randomUUID() + "-gm0513";
        String proven = aProject("PROVEN", Map.of("name", "Nazorg", "phases", List.of("AFTERCARE", "PLAN")));
        String pilot = aProject("PILOT", Map.of("phases", List.of("PLAN", "INTAKE")));
        for (String project : List.of(proven, pilot)) {
            created(As.national(), with(historical("STARTED", anAdoption(project)), "lab", lab));
        }
        As.anonymous()
                .get(COVERAGE + "?lab=" + lab)
                .then()
                .statusCode(200)
                .body(
                        "phases.phase",
                        contains(
                                "AWARENESS",
                                "INTAKE",
                                "REFERRAL",
                                "STABILISATION",
                                "PLAN",
                                "DEBT_REDUCTION",
                                "AFTERCARE"))
                .body("phases.covered", contains(false, false, false, false, true, false, true))
                .body("phases[4].stages", equalTo(Map.of("PILOT", 1, "PROVEN", 1)))
                .body("phases[4].proven.project", contains(proven))
                .body("phases[6].proven.name", contains("Nazorg"))
                .body("gaps", contains("AWARENESS", "INTAKE", "REFERRAL", "STABILISATION", "DEBT_REDUCTION"));
    }

    @Test
    void tells_so_of_the_whole_portfolio_and_of_a_municipality() {
        String project = aProject("PROVEN", Map.of("phases", List.of("STABILISATION")));
        created(As.national(), historical("STARTED", anAdoption(project, "gm0034", "IMPORT")));
        As.anonymous().get(COVERAGE).then().statusCode(200).body("gaps", not(hasItem("STABILISATION")));
        As.anonymous().get(COVERAGE + "?municipality=gm0034").then().body("phases[3].proven.project", hasItem(project));
        As.anonymous().get(COVERAGE + "?municipality=gm9999").then().statusCode(400);
    }
}
