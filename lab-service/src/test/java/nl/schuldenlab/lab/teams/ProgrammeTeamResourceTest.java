package nl.schuldenlab.lab.teams;

import static nl.schuldenlab.lab.steps.SetupFixtures.aTeam;
import static nl.schuldenlab.lab.steps.SetupFixtures.at;
import static nl.schuldenlab.lab.steps.SetupFixtures.beingSetUp;
import static nl.schuldenlab.lab.steps.SetupFixtures.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgrammeTeamResourceTest {

    // D62: a project organisation of its own carries the lab
    @Test
    void carries_the_lab_maintains_and_develops_further_so_D62_and_D193() {
        String lab = beingSetUp("whole");
        put(lab, "/programme-team", aTeam("YOUTH"))
                .body("tasks", contains("MAINTENANCE", "FURTHER_DEVELOPMENT"))
                .body("members.department", contains("YOUTH"));
    }

    @Test
    void has_members_that_come_from_executive_organisations_so_D181() {
        String lab = beingSetUp("whole");
        As.managerOf(lab)
                .header("If-None-Match", "*")
                .body(Map.of("members", List.of()))
                .put(at(lab, "/programme-team"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/members"));
        As.managerOf(lab)
                .header("If-None-Match", "*")
                .body(Map.of("members", List.of(Map.of("role", "Adviser"), Map.of("department", "WMO"))))
                .put(at(lab, "/programme-team"))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/members/0/department", "/members/1/role"));
    }
}
