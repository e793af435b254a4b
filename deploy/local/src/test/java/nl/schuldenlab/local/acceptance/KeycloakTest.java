package nl.schuldenlab.local.acceptance;

import static org.hamcrest.Matchers.equalTo;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.schuldenlab.local.RunningSuite;
import nl.schuldenlab.local.Suite;
import nl.schuldenlab.local.SuiteOptions;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same users and claims from the real Keycloak. */
class KeycloakTest {
    private static RunningSuite suite;

    @BeforeAll
    static void start() {
        suite = Suite.start(SuiteOptions.onFreePorts(Path.of("target/acceptance-keycloak"))
                .withFreshData()
                .withKeycloak());
        SuiteUnderTest.aim(suite);
        SuiteUnderTest.load(suite);
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    @Test
    void a_manager_writes_for_its_own_lab_only() {
        String path = "/v1/labs/schuldenlab070";
        Map<String, Object> lab = new HashMap<>(As.anonymous().get(path).as(Map.class));
        lab.put("motto", "From Keycloak");
        As.user("manager-070")
                .header("If-Match", "*")
                .body(lab)
                .put(path)
                .then()
                .statusCode(200)
                .body("motto", equalTo("From Keycloak"));
        As.user("manager-almelo")
                .header("If-Match", "*")
                .body(lab)
                .put(path)
                .then()
                .statusCode(403);
    }

    @Test
    void the_national_team_creates_labs_and_a_municipalitys_system_reads_them() {
        Map<String, Object> lab = Samples.aLab();
        As.national().body(lab).post("/v1/labs").then().statusCode(201);
        As.user("integrator-almere").get("/v1/labs/" + lab.get("slug")).then().statusCode(200);
        As.user("integrator-almere").body(lab).post("/v1/labs").then().statusCode(403);
    }

    @Test
    void a_partner_speaks_for_itself() {
        Map<String, Object> endorsement = Map.of(
                "partner", "gemeente-den-haag",
                "purposes", java.util.List.of("INNOVATION"),
                "statement", "We go on with it.",
                "endorsedOn", "2026-11");
        String endorsements = "/v1/labs/schuldenlab070/endorsements";
        As.user("partner-ing").body(endorsement).post(endorsements).then().statusCode(403);
        As.user("partner-den-haag").body(endorsement).post(endorsements).then().statusCode(201);
    }
}
