package nl.schuldenlab.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftedClockTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"P40D,P40D", "PT36H,PT36H", "-P2D,-P2D"})
    void is_moved_by_what_the_file_says(String text, Duration shift) throws IOException {
        Path file = Files.writeString(folder.resolve("clock"), text + "\n");
        assertThat(Duration.between(Instant.now(), new ShiftedClock(file).instant()))
                .isCloseTo(shift, Duration.ofSeconds(5));
    }

    @Test
    void tells_the_time_when_there_is_no_file() {
        assertThat(Duration.between(Instant.now(), new ShiftedClock(folder.resolve("none")).instant()))
                .isCloseTo(Duration.ZERO, Duration.ofSeconds(5));
    }
}
