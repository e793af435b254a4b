package nl.schuldenlab.events.events;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import nl.schuldenlab.platform.input.SelfChecked;

/** The rules among the times of an event. */
final class EventTimes {
    static final String AMSTERDAM = "Europe/Amsterdam";
    static final Duration LONGEST = Duration.ofDays(366);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private EventTimes() {}

    static void check(EventDescription event, SelfChecked.Finding finding) {
        if (!ZoneId.getAvailableZoneIds().contains(event.timeZone())) {
            finding.fault("timeZone", "time-zone");
        }
        if (event.heldOn() != null && event.startsAt() != null) {
            finding.fault("heldOn", "held-on-and-starts-at");
        }
        if (event.endsAt() != null && event.startsAt() == null) {
            finding.fault("endsAt", "ends-without-start");
        } else if (event.endsAt() != null && !event.endsAt().isAfter(event.startsAt())) {
            finding.fault("endsAt", "ends-before-start");
        } else if (event.endsAt() != null
                && event.endsAt().isAfter(event.startsAt().plus(LONGEST))) {
            finding.fault("endsAt", "too-long");
        }
        Stream.of("startsAt", "endsAt")
                .filter(property -> isFarOff(property.equals("startsAt") ? event.startsAt() : event.endsAt()))
                .forEach(property -> finding.fault(property, "far-off"));
    }

    private static boolean isFarOff(Instant time) {
        int year = time == null ? FIRST_YEAR : time.atOffset(ZoneOffset.UTC).getYear();
        return year < FIRST_YEAR || year > LAST_YEAR;
    }
}
