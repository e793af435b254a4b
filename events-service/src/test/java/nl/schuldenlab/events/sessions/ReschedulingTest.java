package nl.schuldenlab.events.sessions;

import static nl.schuldenlab.events.events.EventFixtures.NEXT_MONTH;
import static nl.schuldenlab.events.events.EventFixtures.anEvent;
import static nl.schuldenlab.events.events.EventFixtures.created;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReschedulingTest {

    // D20
    @Test
    void keeps_the_programme_within_the_times_of_its_event() {
        Map<String, Object> event = anEvent();
        String path = created(event);
        Map<String, Object> session = Map.of("kind", "WORKSHOP", "title", "x", "startsAt", NEXT_MONTH.toString());
        String added = As.national().body(session).post(path + "/sessions").header("Location");
        event.remove("slug");
        event.put("startsAt", NEXT_MONTH.plus(Duration.ofDays(7)).toString());
        event.put("endsAt", NEXT_MONTH.plus(Duration.ofDays(8)).toString());
        As.national()
                .header("If-Match", "*")
                .body(event)
                .put(path)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("session-outside-event"));
        As.national()
                .header("If-Match", "*")
                .body(Map.of("kind", "WORKSHOP", "title", "x"))
                .put(added)
                .then()
                .statusCode(200);
        As.national().header("If-Match", "*").body(event).put(path).then().statusCode(200);
    }
}
