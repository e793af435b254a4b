package nl.schuldenlab.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** How far the services' clock is off the real one: an ISO 8601 period of days or a duration, kept in a file. */
public record ClockShift(Period period, Duration duration) {

    public static final ClockShift NONE = new ClockShift(Period.ZERO, Duration.ZERO);

    public ClockShift {
        if (!period.isZero() && !duration.isZero()) {
            throw new IllegalArgumentException("Either a period or a duration");
        }
    }

    public static ClockShift of(String text) {
        String plain = text.startsWith("+") ? text.substring(1) : text;
        try {
            return plain.contains("T")
                    ? new ClockShift(Period.ZERO, Duration.parse(plain))
                    : new ClockShift(Period.parse(plain), Duration.ZERO);
        } catch (DateTimeParseException e) {
            throw new SuiteException(text + " is no ISO 8601 period or duration such as +P40D, +P2M or -PT36H", e);
        }
    }

    public static ClockShift in(Path file) {
        try {
            return Files.exists(file) ? of(Files.readString(file).strip()) : NONE;
        } catch (IOException e) {
            throw new SuiteException("Cannot read " + file + ": " + e, e);
        }
    }

    /** Written whole at once, as services may read it at any moment. */
    public void writeTo(Path file) {
        try {
            if (isNone()) {
                Files.deleteIfExists(file);
                return;
            }
            Files.createDirectories(file.getParent());
            Path unfinished = file.resolveSibling("clock.new");
            Files.writeString(unfinished, this + "\n");
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new SuiteException("Cannot write " + file + ": " + e, e);
        }
    }

    /** Two periods or two durations stay what they are; of each kind one, months counted from now, make a duration. */
    public ClockShift plus(ClockShift other, Instant now) {
        if (duration.isZero() && other.duration.isZero()) {
            return new ClockShift(period.plus(other.period), Duration.ZERO);
        }
        return new ClockShift(Period.ZERO, Duration.between(now, other.appliedTo(appliedTo(now))));
    }

    public Instant appliedTo(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).plus(period).toInstant().plus(duration);
    }

    public boolean isNone() {
        return period.isZero() && duration.isZero();
    }

    @Override
    public String toString() {
        return duration.isZero() ? period.toString() : duration.toString();
    }
}
