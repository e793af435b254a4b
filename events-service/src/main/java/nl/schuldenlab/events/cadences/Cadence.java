package nl.schuldenlab.events.cadences;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.schuldenlab.events.events.EventKind;
import nl.schuldenlab.events.events.EventTally;

/** The rhythm of a lab's meetings in a year: what was agreed and what came of it. */
record Cadence(int year, LocalDate today, List<MeetingCadence> meetings) {
    /** The kinds that the first framework of a lab set a number for; they are told even where nothing is agreed. */
    private static final Set<EventKind> USUAL =
            EnumSet.of(EventKind.INSPIRATION, EventKind.KNOWLEDGE_NETWORK, EventKind.PROJECT_LEADERS);

    static Cadence of(int year, LocalDate today, Map<String, Integer> agreed, List<EventTally> tallies) {
        List<MeetingCadence> meetings = Stream.of(EventKind.values())
                .filter(kind -> USUAL.contains(kind) || agreed.containsKey(kind.name()))
                .map(kind -> new MeetingCadence(kind, agreed.getOrDefault(kind.name(), 0), tallyOf(kind, tallies)))
                .toList();
        return new Cadence(year, today, meetings);
    }

    private static EventTally tallyOf(EventKind kind, List<EventTally> tallies) {
        return tallies.stream()
                .filter(tally -> tally.kind() == kind)
                .findFirst()
                .orElse(new EventTally(kind, 0, 0, 0));
    }

    CadenceVerdict verdictOn(MeetingCadence meeting) {
        return meeting.verdict(year, today);
    }

    /** That of the kind that stands worst. */
    CadenceVerdict verdict() {
        return meetings.stream()
                .map(this::verdictOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
