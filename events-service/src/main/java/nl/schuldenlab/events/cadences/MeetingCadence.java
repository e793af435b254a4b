package nl.schuldenlab.events.cadences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.schuldenlab.events.events.EventKind;
import nl.schuldenlab.events.events.EventTally;
import nl.schuldenlab.platform.problem.Blocker;

/**
 * One kind of meeting in a lab's year: how often it is to be held, and how often it was and will be (D102, D104, D113).
 *
 * @param required by the cooperation framework that decides for the year; 0 where none asks for any (D78)
 */
record MeetingCadence(EventKind kind, int required, EventTally tally) {
    private static final String HERE = "events-service";

    /** How many still have to be planned. */
    int missing() {
        return Math.max(0, required - tally.heldOrPlanned());
    }

    /**
     * Each of n meetings has its own part of the year: that of a quarter is to be planned by the time the quarter begins, and
     * all have to be held by the end of the year.
     */
    CadenceVerdict verdict(int year, LocalDate today) {
        if (tally.held() >= required) {
            return CadenceVerdict.DONE;
        }
        if (today.getYear() > year) {
            return CadenceVerdict.MISSED;
        }
        return tally.heldOrPlanned() >= due(year, today) ? CadenceVerdict.ON_TRACK : CadenceVerdict.AT_RISK;
    }

    private int due(int year, LocalDate today) {
        return today.getYear() < year ? 0 : required * (today.getDayOfYear() - 1) / today.lengthOfYear() + 1;
    }

    /** What to mind: the inspiration event is held once, neither never nor twice (D102). */
    List<Blocker> warnings() {
        List<Blocker> warnings = new ArrayList<>();
        if (kind == EventKind.INSPIRATION && required > 0 && tally.heldOrPlanned() == 0) {
            warnings.add(Blocker.of("no-inspiration-event", "D102", HERE));
        }
        if (kind == EventKind.INSPIRATION && required > 0 && tally.heldOrPlanned() > required) {
            warnings.add(Blocker.of("more-inspiration-events", "D102", HERE));
        }
        return warnings;
    }
}
