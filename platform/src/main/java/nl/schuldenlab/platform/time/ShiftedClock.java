package nl.schuldenlab.platform.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The system's clock moved by what a file says ({@code P40D}, {@code PT36H}), so that a story can be shown in a minute. */
class ShiftedClock extends Clock {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final Path file;
    private final ZoneId zone;
    private volatile Reading reading = new Reading(Instant.EPOCH, "");

    private record Reading(Instant at, String shift) {}

    ShiftedClock(Path file) {
        this(file, ZoneOffset.UTC);
    }

    private ShiftedClock(Path file, ZoneId zone) {
        this.file = file;
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        Instant now = Instant.now();
        if (now.isAfter(reading.at().plus(LOOK_AGAIN))) {
            reading = new Reading(now, read());
        }
        return shifted(now, reading.shift());
    }

    private static Instant shifted(Instant now, String shift) {
        if (shift.isEmpty()) {
            return now;
        }
        return shift.contains("T")
                ? now.plus(Duration.parse(shift))
                : now.atZone(ZoneOffset.UTC).plus(Period.parse(shift)).toInstant();
    }

    private String read() {
        try {
            return Files.readString(file).strip();
        } catch (NoSuchFileException unshifted) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new ShiftedClock(file, other);
    }
}
