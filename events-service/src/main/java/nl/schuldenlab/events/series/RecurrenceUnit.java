package nl.schuldenlab.events.series;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Within what a recurrence counts its days. */
public enum RecurrenceUnit {
    WEEK(0),
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    RecurrenceUnit(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }

    /** The first day of the unit, of months and longer, in which a day lies. */
    LocalDate startOf(LocalDate day) {
        LocalDate month = day.with(TemporalAdjusters.firstDayOfMonth());
        return month.minusMonths((month.getMonthValue() - 1) % months);
    }
}
