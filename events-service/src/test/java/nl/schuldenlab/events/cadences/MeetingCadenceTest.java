package nl.schuldenlab.events.cadences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.events.events.EventKind;
import nl.schuldenlab.events.events.EventTally;
import nl.schuldenlab.platform.problem.Blocker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingCadenceTest {
    private static MeetingCadence cadence(EventKind kind, int required, int held, int planned, int unconfirmed) {
        return new MeetingCadence(kind, required, new EventTally(kind, held, planned, unconfirmed));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 0, 0, 2026-03-01, DONE, 0",
        "1, 0, 1, 0, 2026-03-01, ON_TRACK, 0",
        "1, 0, 0, 0, 2026-01-01, AT_RISK, 1",
        "1, 0, 0, 0, 2025-12-31, ON_TRACK, 1",
        "1, 0, 0, 1, 2026-12-31, AT_RISK, 1",
        "1, 0, 0, 1, 2027-01-01, MISSED, 1",
        "2, 1, 0, 0, 2026-07-02, ON_TRACK, 1",
        "2, 1, 0, 0, 2026-11-01, AT_RISK, 1",
        "2, 3, 0, 0, 2026-11-01, DONE, 0",
        "4, 0, 1, 0, 2026-04-01, ON_TRACK, 3",
        "4, 0, 1, 0, 2026-04-03, AT_RISK, 3",
        "4, 3, 0, 0, 2026-12-31, AT_RISK, 1",
        "4, 3, 1, 0, 2026-12-31, ON_TRACK, 0",
        "4, 3, 0, 0, 2027-01-01, MISSED, 1",
        "0, 0, 0, 0, 2027-01-01, DONE, 0",
    })
    @DisplayName("D102 D104 D113: judges by what was held and what each part of the year has planned")
    void judges(
            int required,
            int held,
            int planned,
            int unconfirmed,
            LocalDate today,
            CadenceVerdict verdict,
            int missing) {
        MeetingCadence cadence = cadence(EventKind.PROJECT_LEADERS, required, held, planned, unconfirmed);
        assertThat(cadence.verdict(2026, today)).isEqualTo(verdict);
        assertThat(cadence.missing()).isEqualTo(missing);
    }

    @Test
    @DisplayName("D102: warns of no inspiration event and of a second one")
    void warns_of_no_inspiration_event_and_of_a_second_one() {
        assertThat(cadence(EventKind.INSPIRATION, 1, 0, 0, 0).warnings())
                .extracting(Blocker::code)
                .containsExactly("no-inspiration-event");
        assertThat(cadence(EventKind.INSPIRATION, 1, 1, 1, 0).warnings())
                .extracting(Blocker::code)
                .containsExactly("more-inspiration-events");
        assertThat(cadence(EventKind.INSPIRATION, 1, 0, 1, 0).warnings()).isEmpty();
        assertThat(cadence(EventKind.INSPIRATION, 0, 1, 1, 0).warnings()).isEmpty();
        assertThat(cadence(EventKind.KNOWLEDGE_NETWORK, 2, 2, 2, 0).warnings()).isEmpty();
    }

    @Test
    @DisplayName("D78: where nothing is agreed nothing is required")
    void requires_nothing_where_nothing_is_agreed() {
        Cadence cadence = Cadence.of(2026, LocalDate.of(2027, 1, 1), Map.of(), List.of());
        assertThat(cadence.verdict()).isEqualTo(CadenceVerdict.DONE);
        assertThat(cadence.meetings()).extracting(MeetingCadence::required).containsExactly(0, 0, 0);
    }

    @Test
    void stands_as_the_worst_of_its_kinds() {
        Cadence cadence = Cadence.of(
                2026,
                LocalDate.of(2026, 2, 1),
                Map.of("INSPIRATION", 1, "WORKING_VISIT", 1),
                List.of(new EventTally(EventKind.INSPIRATION, 1, 0, 0)));
        assertThat(cadence.verdict()).isEqualTo(CadenceVerdict.AT_RISK);
        assertThat(cadence.meetings())
                .extracting(MeetingCadence::kind)
                .containsExactly(
                        EventKind.INSPIRATION,
                        EventKind.KNOWLEDGE_NETWORK,
                        EventKind.PROJECT_LEADERS,
                        EventKind.WORKING_VISIT);
    }
}
