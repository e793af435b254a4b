package nl.schuldenlab.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockShiftTest {

    private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void adds_up_periods() {
        assertThat(ClockShift.of("+P40D").plus(ClockShift.of("P10D"), NOW)).hasToString("P50D");
        assertThat(ClockShift.of("P1M").plus(ClockShift.of("-P3D"), NOW)).hasToString("P1M-3D");
    }

    @Test
    void adds_up_durations() {
        assertThat(ClockShift.of("PT36H").plus(ClockShift.of("PT12H"), NOW)).hasToString("PT48H");
    }

    @Test
    void counts_months_from_now_where_both_kinds_meet() {
        assertThat(ClockShift.of("P1M").plus(ClockShift.of("PT1H"), NOW)).hasToString("PT673H");
        assertThat(ClockShift.of("PT1H").plus(ClockShift.of("P1D"), NOW)).hasToString("PT25H");
    }

    @Test
    void shifts_an_instant() {
        assertThat(ClockShift.of("P1M").appliedTo(NOW)).isEqualTo("2026-02-28T12:00:00Z");
    }

    @Test
    void refuses_what_is_no_shift() {
        assertThatThrownBy(() -> ClockShift.of("tomorrow"))
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("+P40D");
    }

    @Test
    void is_one_line_in_its_file_and_none_without_one() throws Exception {
        Path file = folder.resolve("clock");
        assertThat(ClockShift.in(file).isNone()).isTrue();

        ClockShift.of("P40D").writeTo(file);
        assertThat(Files.readString(file)).isEqualTo("P40D\n");

        ClockShift.NONE.writeTo(file);
        assertThat(file).doesNotExist();
    }
}
