package nl.schuldenlab.events.series;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schuldenlab.platform.input.SelfChecked;
import nl.schuldenlab.platform.roots.Given;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When something comes back, as people say it: the third Wednesday of the quarter, every second Tuesday; in the time of its place. */
@SelfChecked
public record Recurrence(
        @Schema(description = "Which of the weekdays in the month, quarter or year; none for weeks.")
        Ordinal ordinal,

        @NotNull DayOfWeek weekday,
        @NotNull RecurrenceUnit per,

        @Min(1)
        @Max(12)
        @Schema(
                defaultValue = "1",
                description = "2 for every second week, month, quarter or year, reckoned from `from` on.")
        Integer every,

        @NotNull
        @Pattern(regexp = "^([01]\\d|2[0-3]):[0-5]\\d$")
        @Schema(description = "Of the clock where it takes place, in summer and winter alike.")
        String startTime,

        @NotNull @Min(15) @Max(1440) Integer durationMinutes,

        @Schema(defaultValue = "Europe/Amsterdam", description = "A zone of the IANA time zone database.")
        String timeZone,

        @NotNull LocalDate from,
        @NotNull LocalDate until,

        @Size(max = 100) @Schema(description = "Days on which it is left out.")
        List<@NotNull LocalDate> except)
        implements SelfChecked.Checking {
    private static final String AMSTERDAM = "Europe/Amsterdam";
    private static final int LONGEST_YEARS = 5;

    public Recurrence {
        every = every == null ? 1 : every;
        timeZone = timeZone == null ? AMSTERDAM : timeZone;
        except = Given.list(except);
    }

    @Override
    public void check(SelfChecked.Finding finding) {
        if (per != null && (per == RecurrenceUnit.WEEK) != (ordinal == null)) {
            finding.fault("ordinal", ordinal == null ? "required" : "not-of-a-week");
        }
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
            finding.fault("timeZone", "time-zone");
        }
        if (from != null && until != null && until.isBefore(from)) {
            finding.fault("until", "ends-before-start");
        }
        if (from != null && until != null && until.isAfter(from.plusYears(LONGEST_YEARS))) {
            finding.fault("until", "too-long-a-series");
        }
    }

    /** All its days, in order. */
    List<LocalDate> days() {
        Stream<LocalDate> days = per == RecurrenceUnit.WEEK ? weekly() : nth();
        return days.filter(day -> !day.isBefore(from) && !day.isAfter(until))
                .filter(day -> !except.contains(day))
                .toList();
    }

    private Stream<LocalDate> weekly() {
        LocalDate first = from.with(TemporalAdjusters.nextOrSame(weekday));
        return Stream.iterate(first, day -> !day.isAfter(until), day -> day.plusWeeks(every));
    }

    private Stream<LocalDate> nth() {
        int step = per.months() * every;
        return Stream.iterate(per.startOf(from), start -> !start.isAfter(until), start -> start.plusMonths(step))
                .map(start -> ordinal.dayIn(start, per.months(), weekday))
                .flatMap(Optional::stream);
    }

    Instant startsAt(LocalDate day) {
        return day.atTime(LocalTime.parse(startTime))
                .atZone(ZoneId.of(timeZone))
                .toInstant();
    }

    Instant endsAt(LocalDate day) {
        return startsAt(day).plusSeconds(durationMinutes * 60L);
    }

    LocalTime endTime() {
        return LocalTime.parse(startTime).plusMinutes(durationMinutes);
    }
}
