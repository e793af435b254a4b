package nl.schuldenlab.events.registrations;

import java.time.Instant;
import java.util.Map;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.events.events.EventDescription;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.status.Judgement;

/** The rules by which people are admitted to an event, shown in its summary and enforced when they register. */
final class Admission {
    static final String HERE = "events-service";

    private Admission() {}

    /** @param seats how many they are */
    static Judgement judge(Event event, Registrar who, int seats, Instant now) {
        EventDescription told = event.description();
        Judgement judgement = new Judgement()
                .require(event.isPlanned(), Blocker.of("not-planned", null, HERE))
                .require(told.startsAt() != null, Blocker.of("event-undated", null, HERE))
                .require(who.inAudience() || who.organiser(), Blocker.of("outside-audience", "D33", HERE))
                .require(
                        who.speaksForPartner() || who.organiser(),
                        new Blocker("not-own-partner", null, HERE, "/partner", Map.of()))
                .require(
                        told.capacity() == null || seats <= told.capacity(),
                        new Blocker("party-exceeds-capacity", null, HERE, "/seats", Map.of()));
        if (!who.organiser()) {
            judgement
                    .require(!isBeforeWindow(told, now), Blocker.of("registration-not-open-yet", null, HERE))
                    .require(!isAfterWindow(event, now), Blocker.of("registration-closed", null, HERE));
        }
        return judgement;
    }

    private static boolean isBeforeWindow(EventDescription told, Instant now) {
        Instant opensAt =
                told.registration() == null ? null : told.registration().opensAt();
        return opensAt != null && now.isBefore(opensAt);
    }

    private static boolean isAfterWindow(Event event, Instant now) {
        var window = event.description().registration();
        boolean closed = window != null && window.closesAt() != null && !now.isBefore(window.closesAt());
        return closed || event.hasBegun(now);
    }
}
