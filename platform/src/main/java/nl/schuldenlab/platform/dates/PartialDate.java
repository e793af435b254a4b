package nl.schuldenlab.platform.dates;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A date known to the day, the month or the year; kept as its first day and its precision. */
@Embeddable
@Schema(
        name = "PartialDate",
        type = SchemaType.STRING,
        format = "partial-date",
        pattern = "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
        example = "2016-07",
        description = "A date known to the day, the month or the year.")
public class PartialDate {
    private static final Pattern SHAPE = Pattern.compile("(?!0000)\\d{4}(-\\d{2}(-\\d{2})?)?");

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private DatePrecision precision;

    protected PartialDate() {}

    private PartialDate(LocalDate day, DatePrecision precision) {
        this.day = day;
        this.precision = precision;
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, DatePrecision.DAY);
    }

    /** @throws IllegalArgumentException when it is no date of one of the three shapes */
    public static PartialDate fromString(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a partial date: " + text);
        }
        try {
            return switch (text.length()) {
                case 4 -> new PartialDate(Year.parse(text).atDay(1), DatePrecision.YEAR);
                case 7 -> new PartialDate(YearMonth.parse(text).atDay(1), DatePrecision.MONTH);
                default -> new PartialDate(LocalDate.parse(text), DatePrecision.DAY);
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a partial date: " + text, e);
        }
    }

    public LocalDate firstDay() {
        return day;
    }

    public LocalDate lastDay() {
        return switch (precision) {
            case YEAR -> day.withDayOfYear(day.lengthOfYear());
            case MONTH -> day.withDayOfMonth(day.lengthOfMonth());
            case DAY -> day;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate date && date.day.equals(day) && date.precision == precision;
    }

    @Override
    public int hashCode() {
        return day.hashCode();
    }

    @JsonValue
    @Override
    public String toString() {
        return day.toString().substring(0, precision.length());
    }
}
