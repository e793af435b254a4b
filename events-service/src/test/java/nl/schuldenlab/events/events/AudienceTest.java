package nl.schuldenlab.events.events;

import static nl.schuldenlab.events.events.EventFixtures.anEvent;
import static nl.schuldenlab.events.events.EventFixtures.created;
import static nl.schuldenlab.events.events.EventFixtures.slug;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AudienceTest {

    @Test
    @DisplayName("D33: an event says whom it is meant for, such as municipalities")
    void says_whom_it_is_meant_for() {
        String event = slug(created(anEvent("audience", "MUNICIPALITIES")));
        As.anonymous()
                .get("/v1/events?audience=MUNICIPALITIES&q=" + event)
                .then()
                .body("items.slug", contains(event));
        As.anonymous().get("/v1/events?audience=CEO_BOARD&q=" + event).then().body("items", empty());
        As.national()
                .body(anEvent("audience", "EVERYBODY"))
                .post("/v1/events")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/audience"));
    }
}
