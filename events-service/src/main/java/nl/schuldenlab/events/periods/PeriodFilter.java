package nl.schuldenlab.events.periods;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** A list of what has a time, asked for a period; what is known to the month or year counts with all its days. */
public abstract class PeriodFilter {
    @RestQuery
    @Parameter(
            description = "The first day of the period; what ended before it is left out, and so is what has no date.")
    public LocalDate from;

    @RestQuery
    @Parameter(description = "The last day of the period; what began after it is left out, and so is what has no date.")
    public LocalDate until;

    @RestQuery
    @Parameter(description = "Short for a period from 1 January to 31 December.")
    @Min(1900)
    @Max(2200)
    public Integer year;

    /** The day on which the period begins when none was asked for. */
    public void beginsUsuallyOn(LocalDate day) {
        from = from == null && year == null ? day : from;
    }

    /** Null when nothing was asked. */
    public LocalDate firstDay() {
        return Stream.of(from, year == null ? null : Year.of(year).atDay(1))
                .filter(day -> day != null)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Null when nothing was asked. */
    public LocalDate lastDay() {
        return Stream.of(until, year == null ? null : LocalDate.of(year, 12, 31))
                .filter(day -> day != null)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
