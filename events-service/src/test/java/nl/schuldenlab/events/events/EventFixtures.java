package nl.schuldenlab.events.events;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;

/** Events for tests, each with a slug of its own. */
public final class EventFixtures {
    public static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    public static final Instant NEXT_MONTH = NOW.plus(Duration.ofDays(30));
    public static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));

    private EventFixtures() {}

    /** The body of a valid new event of no lab, open to everybody. */
    public static Map<String, Object> anEvent() {
        Map<String, Object> event = new TreeMap<>();
        event.put("slug", "event-" + UUID.randomUUID());
        event.put("kind", "WORKING_CONFERENCE");
        event.put("title", "Werkconferentie");
        event.put("startsAt", NEXT_MONTH.toString());
        event.put("endsAt", NEXT_MONTH.plus(Duration.ofHours(3)).toString());
        event.put("organisers", List.of("schuldenlabnl"));
        return event;
    }

    public static Map<String, Object> anEvent(String property, Object value) {
        Map<String, Object> event = anEvent();
        event.put(property, value);
        return event;
    }

    public static Map<String, Object> begunYesterday() {
        Map<String, Object> event = anEvent("startsAt", YESTERDAY.toString());
        event.put("endsAt", YESTERDAY.plus(Duration.ofHours(3)).toString());
        return event;
    }

    /** D188. */
    public static Map<String, Object> aKickOff(String lab) {
        Map<String, Object> event = anEvent("kind", "KICK_OFF");
        event.put("lab", lab);
        event.put("organisers", List.of("gemeente-gouda-gm0513"));
        event.put("coOrganisers", List.of("schuldenlabnl"));
        return event;
    }

    /** The body of an event from before the platform. */
    public static Map<String, Object> fromBefore(String status, String heldOn) {
        Map<String, Object> event = anEvent("status", status);
        event.keySet().removeAll(List.of("startsAt", "endsAt", "organisers"));
        event.put("heldOn", heldOn);
        event.put("historical", Map.of("asOf", heldOn, "note", "It was in the newspaper."));
        event.put("sources", List.of(Map.of("title", "A newspaper")));
        return event;
    }

    public static String aLab() {
        return "lab-" + UUID.randomUUID();
    }

    /** Creates an event through the API and gives its path. */
    public static String created(Map<String, Object> event) {
        return As.national()
                .body(event)
                .post("/v1/events")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    public static String created() {
        return created(anEvent());
    }

    public static String slug(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
