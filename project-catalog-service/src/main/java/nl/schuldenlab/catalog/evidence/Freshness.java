package nl.schuldenlab.catalog.evidence;

import java.time.LocalDate;
import java.time.Period;
import nl.schuldenlab.platform.dates.PartialDate;

/**
 * How long evidence stays fresh, seen from a day.
 *
 * @param after how long after it was reported, or looked at, somebody should look at it again
 */
record Freshness(LocalDate day, Period after) {

    /** Null when nobody knows when it was reported. */
    LocalDate reviewOf(PartialDate reportedOn) {
        return reportedOn == null ? null : reportedOn.lastDay().plus(after);
    }

    LocalDate reviewFromNow() {
        return day.plus(after);
    }

    /** What nobody knows the age of is due. */
    boolean isDue(LocalDate reviewOn) {
        return reviewOn == null || !reviewOn.isAfter(day);
    }
}
