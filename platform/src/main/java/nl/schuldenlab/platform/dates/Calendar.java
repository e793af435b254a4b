package nl.schuldenlab.platform.dates;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/** Dates and instants of the years 0001 to 9999, which is what RFC 3339 can write and the database can keep. */
public final class Calendar {

    private Calendar() {}

    /** @throws DateTimeException when it is no date of those years */
    public static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        checkYear(day.getYear());
        return day;
    }

    /** @throws DateTimeException when it is no instant of those years; any offset is accepted (ADR /core/date-time/timezone) */
    public static Instant instant(String text) {
        OffsetDateTime time = OffsetDateTime.parse(text);
        checkYear(time.get(ChronoField.YEAR));
        return time.toInstant().truncatedTo(ChronoUnit.MICROS); // what the database keeps
    }

    private static void checkYear(int year) {
        if (year < 1 || year > 9999) {
            throw new DateTimeException("Not a year from 1 to 9999: " + year);
        }
    }
}
