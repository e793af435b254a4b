package nl.schuldenlab.events.events;

import static nl.schuldenlab.events.events.EventFixtures.aKickOff;
import static nl.schuldenlab.events.events.EventFixtures.aLab;
import static nl.schuldenlab.events.events.EventFixtures.anEvent;
import static nl.schuldenlab.events.events.EventFixtures.created;
import static nl.schuldenlab.events.events.EventFixtures.slug;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

/** Putting an event off to a new one in one act. */
@QuarkusTest
class PostponementTest {

    private static Map<String, Object> postponing(String path, Map<String, Object> event) {
        event.put("postpones", slug(path));
        return event;
    }

    @Test
    void of_a_kick_off_is_one_act_so_D188() {
        String lab = aLab();
        String first = created(aKickOff(lab));
        Map<String, Object> next = postponing(first, aKickOff(lab));
        String path = As.managerOf(lab)
                .body(next)
                .post("/v1/events")
                .then()
                .statusCode(201)
                .body("postpones", equalTo(null))
                .extract()
                .header("Location");
        As.anonymous().get(first).then().body("status", equalTo("POSTPONED")).body("postponedTo", equalTo(slug(path)));
        As.national().get(first + "/status-changes").then().body("items.to", contains("PLANNED", "POSTPONED"));
    }

    @Test
    void is_not_done_by_half() {
        String lab = aLab();
        String first = created(aKickOff(lab));
        String taken = slug(created());
        Map<String, Object> next = postponing(first, aKickOff(lab));
        next.put("slug", taken);
        As.national().body(next).post("/v1/events").then().statusCode(409).body("type", endsWith(":slug-taken"));
        As.anonymous().get(first).then().body("status", equalTo("PLANNED"));
    }

    @Test
    void is_for_what_is_planned_and_known_and_for_who_plans_it() {
        String lab = aLab();
        String first = created(anEvent("lab", lab));
        Map<String, Object> elsewhere = anEvent("lab", "lab-elsewhere");
        As.managerOf("lab-elsewhere")
                .body(postponing(first, elsewhere))
                .post("/v1/events")
                .then()
                .statusCode(403);
        As.national()
                .body(anEvent("postpones", "no-such-event"))
                .post("/v1/events")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/postpones"));
        As.national()
                .body(postponing(first, anEvent("visibility", "INVITED")))
                .post("/v1/events")
                .then()
                .statusCode(400)
                .body("errors.code", contains("narrower-visibility"));
        created(postponing(first, anEvent()));
        As.national()
                .body(postponing(first, anEvent()))
                .post("/v1/events")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("transition-not-offered"));
    }
}
