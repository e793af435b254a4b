package nl.schuldenlab.events.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Which of the same weekdays in a month, quarter or year. */
public enum Ordinal {
    FIRST,
    SECOND,
    THIRD,
    FOURTH,
    FIFTH,
    LAST;

    /** The day in the span of so many months, or nothing where there are not as many of it. */
    Optional<LocalDate> dayIn(LocalDate start, int months, DayOfWeek weekday) {
        LocalDate end = start.plusMonths(months).minusDays(1);
        LocalDate day = this == LAST
                ? end.with(TemporalAdjusters.previousOrSame(weekday))
                : start.with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(ordinal());
        return day.isAfter(end) ? Optional.empty() : Optional.of(day);
    }
}
