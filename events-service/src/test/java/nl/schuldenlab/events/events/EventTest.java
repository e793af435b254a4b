package nl.schuldenlab.events.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.status.Verdict;
import org.junit.jupiter.api.Test;

class EventTest {
    private static final Instant START = Instant.parse("2027-04-15T13:00:00Z");
    private static final Historical BEFORE = new Historical(PartialDate.fromString("2018"), null);

    private static EventDescription described(Map<String, Object> properties) {
        Map<String, Object> all = new TreeMap<>(Map.of(
                "kind", "MEETING",
                "title", "Overleg",
                "startsAt", START.toString(),
                "endsAt", START.plusSeconds(3600).toString(),
                "organisers", List.of("bank-of-gouda")));
        all.putAll(properties);
        all.values().removeIf(""::equals);
        return new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .convertValue(all, EventDescription.class);
    }

    private static Event planned(EventDescription description) {
        return new Event("x", description, EventStatus.PLANNED, null, null);
    }

    private static Event fromBefore(String heldOn) {
        EventDescription description = described(Map.of("startsAt", "", "endsAt", ""));
        EventDescription held = new EventDescription(
                EventKind.MEETING,
                description.title(),
                null,
                null,
                null,
                null,
                null,
                heldOn == null ? null : PartialDate.fromString(heldOn),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new Event("x", held, EventStatus.PLANNED, null, BEFORE);
    }

    @Test
    void is_held_once_its_start_has_passed_so_D191() {
        Event event = planned(described(Map.of()));
        assertThat(event.judge(EventStatus.HELD, START.minusSeconds(1)).verdict())
                .isEqualTo(Verdict.BLOCKED);
        assertThat(event.judge(EventStatus.HELD, START).verdict()).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void from_before_is_held_once_its_first_day_has_come_and_not_while_that_is_unknown() {
        Instant dayBefore = Instant.parse("2018-09-30T21:59:59Z"); // in Amsterdam it is the 30th still
        Event event = fromBefore("2018-10");
        assertThat(event.judge(EventStatus.HELD, dayBefore).verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(event.judge(EventStatus.HELD, dayBefore.plusSeconds(1)).verdict())
                .isEqualTo(Verdict.ALLOWED);
        assertThat(fromBefore(null).judge(EventStatus.HELD, START).verdict()).isEqualTo(Verdict.BLOCKED);
    }

    @Test
    void kicks_a_lab_off_together_with_schuldenlabnl_so_D188() {
        Map<String, Object> kickOff = new TreeMap<>(Map.of("kind", "KICK_OFF", "lab", "lab-gouda"));
        assertThatThrownBy(() -> planned(described(kickOff)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.blockers())
                        .extracting("code", "rule")
                        .containsExactly(
                                org.assertj.core.groups.Tuple.tuple("kick-off-without-schuldenlabnl", "D188")));
        kickOff.put("coOrganisers", List.of("schuldenlabnl"));
        assertThat(planned(described(kickOff)).hosts()).containsExactly("bank-of-gouda", "schuldenlabnl");
    }

    @Test
    void kicks_off_a_lab_and_not_nobody_so_D188() {
        assertThat(described(Map.of("kind", "KICK_OFF")).missing()).containsExactly("lab");
    }

    @Test
    void goes_nowhere_once_it_was_held() {
        Event event = planned(described(Map.of()));
        event.moveTo(EventStatus.HELD, START, new NewEventStatus(EventStatus.HELD, null, null));
        for (EventStatus to : EventStatus.values()) {
            assertThat(event.judge(to, START).verdict()).isEqualTo(Verdict.BLOCKED);
        }
    }

    @Test
    void begins_on_the_day_that_it_is_where_it_takes_place() {
        String late = "2027-12-31T23:30:00Z";
        EventDescription amsterdam = described(Map.of("startsAt", late, "endsAt", "2028-01-01T02:00:00Z"));
        assertThat(amsterdam.startsOn()).hasToString("2028-01-01");
        EventDescription paramaribo =
                described(Map.of("startsAt", late, "endsAt", "2028-01-01T02:00:00Z", "timeZone", "America/Paramaribo"));
        assertThat(paramaribo.startsOn()).hasToString("2027-12-31");
        assertThat(paramaribo.endsOn()).hasToString("2027-12-31");
        assertThat(fromBefore("2018-10").startsOn()).hasToString("2018-10");
    }

    @Test
    void says_what_history_left_unsaid() {
        assertThat(fromBefore("2018").incomplete()).containsExactly("starts-at", "ends-at", "organisers");
    }

    @Test
    void has_room_for_sessions_within_its_times_only() {
        Event event = planned(described(Map.of()));
        assertThat(event.excludes(START)).isFalse();
        assertThat(event.excludes(START.minusSeconds(1))).isTrue();
        assertThat(event.excludes(START.plusSeconds(3601))).isTrue();
        assertThat(fromBefore("2018").excludes(START)).isFalse();
    }
}
