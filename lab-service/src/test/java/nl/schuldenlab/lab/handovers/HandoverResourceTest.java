package nl.schuldenlab.lab.handovers;

import static nl.schuldenlab.lab.steps.SetupFixtures.aHandover;
import static nl.schuldenlab.lab.steps.SetupFixtures.aQuartermaster;
import static nl.schuldenlab.lab.steps.SetupFixtures.aTeam;
import static nl.schuldenlab.lab.steps.SetupFixtures.at;
import static nl.schuldenlab.lab.steps.SetupFixtures.beingSetUp;
import static nl.schuldenlab.lab.steps.SetupFixtures.post;
import static nl.schuldenlab.lab.steps.SetupFixtures.put;
import static nl.schuldenlab.lab.steps.SetupFixtures.wellPrepared;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.lab.labs.LabFixtures;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HandoverResourceTest {
    private static final String HANDOVER = "/handover";

    @Test
    void ends_the_quartermasters_time_and_begins_that_of_a_programme_manager_so_D192() {
        String lab = wellPrepared();
        As.managerOf(lab).get(at(lab, HANDOVER)).then().statusCode(404);
        post(lab, HANDOVER, aHandover())
                .then()
                .statusCode(201)
                .header("Location", at(lab, HANDOVER))
                .body("handedOverOn", equalTo("2021-02-03"));
        As.managerOf(lab)
                .get(at(lab, "/leads"))
                .then()
                .body("items.role", contains("QUARTERMASTER", "PROGRAMME_MANAGER"))
                .body("items[0].endedOn", equalTo("2021-02-03"))
                .body("items[1].startedOn", equalTo("2021-02-03"));
        As.managerOf(lab).get(at(lab, HANDOVER)).then().statusCode(200).body("lab", equalTo(lab));
        As.managerOf(lab).get(at(lab, HANDOVER + "/history")).then().body("items.kind", contains("CREATED"));
    }

    @Test
    void happens_once() {
        String lab = wellPrepared();
        post(lab, HANDOVER, aHandover()).then().statusCode(201);
        post(lab, HANDOVER, aHandover()).then().statusCode(409).body("existing", equalTo(at(lab, HANDOVER)));
    }

    @Test
    void needs_a_team_and_a_quartermaster_and_leaves_nothing_half_done_so_D192() {
        String lab = beingSetUp("whole");
        post(lab, HANDOVER, aHandover())
                .then()
                .statusCode(409)
                .body("blockers.code", contains("no-programme-team", "no-quartermaster-in-office"))
                .body("blockers.rule", contains("D192", "D192"));
        put(lab, "/programme-team", aTeam("WORK_INCOME"));
        post(lab, HANDOVER, aHandover())
                .then()
                .statusCode(409)
                .body("blockers.code", contains("no-quartermaster-in-office"));
        As.managerOf(lab).get(at(lab, "/leads")).then().body("items", empty());
        post(lab, "/leads", aQuartermaster()).then().statusCode(201);
        Map<String, Object> tooEarly = aHandover();
        tooEarly.put("handedOverOn", "2019");
        post(lab, HANDOVER, tooEarly)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("no-quartermaster-in-office"));
        post(lab, HANDOVER, aHandover()).then().statusCode(201);
    }

    @Test
    void names_every_fault_at_once() {
        String lab = beingSetUp("whole");
        post(lab, HANDOVER, Map.of())
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/handedOverOn", "/programmeManager"));
        Map<String, Object> early = aHandover();
        early.put("handedOverOn", "2999");
        post(lab, HANDOVER, early).then().statusCode(400).body("errors.code", contains("future"));
    }

    @Test
    void of_the_past_moves_no_lead() {
        String lab = LabFixtures.historical("ESTABLISHED");
        Map<String, Object> before =
                Map.of("historical", Map.of("asOf", "2018"), "sources", List.of(Map.of("title", "A newspaper")));
        post(lab, HANDOVER, before).then().statusCode(403);
        As.national()
                .body(before)
                .post(at(lab, HANDOVER))
                .then()
                .statusCode(201)
                .body("incomplete", contains("handed-over-on", "programme-manager"));
        As.national().get(at(lab, "/leads")).then().body("items", empty());
    }

    @Test
    void is_the_labs_own_affair() {
        String lab = wellPrepared();
        As.anonymous().body(aHandover()).post(at(lab, HANDOVER)).then().statusCode(401);
        As.managerOf("another").body(aHandover()).post(at(lab, HANDOVER)).then().statusCode(403);
        post(lab, HANDOVER, aHandover()).then().statusCode(201);
        As.anonymous().get(at(lab, HANDOVER)).then().statusCode(404);
    }
}
