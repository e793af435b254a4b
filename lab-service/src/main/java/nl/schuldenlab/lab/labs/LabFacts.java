package nl.schuldenlab.lab.labs;

import java.util.List;
import java.util.Map;
import nl.schuldenlab.lab.labs.SetupGates.Gate;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.status.Judgement;

/**
 * What the rules of a lab's status need to know from elsewhere.
 *
 * @param endorsers the partners that endorse all three purposes now
 * @param municipalities what partner-service said of partners: the code of a municipality, empty for others; who is
 *     missing could not be asked
 * @param gate what the lab's set-up demands
 */
public record LabFacts(List<String> endorsers, Map<String, String> municipalities, Gate gate) {
    public static final String HERE = "lab-service";
    public static final String PARTNERS = "partner-service";
    public static final String CATALOG = "project-catalog-service";
    public static final String EVENTS = "events-service";

    /** What was asked of others followed from the status of a moment ago; if that has moved on since, the race is lost. */
    private static final Gate NOT_ASKED = lab -> {
        throw Refusal.concurrentChange();
    };

    public static final LabFacts NONE = new LabFacts(List.of(), Map.of());

    public LabFacts(List<String> endorsers, Map<String, String> municipalities) {
        this(endorsers, municipalities, NOT_ASKED);
    }

    static LabFacts of(Gate gate) {
        return new LabFacts(List.of(), Map.of(), gate);
    }

    /** The same answers for other endorsers. */
    public LabFacts of(List<String> others) {
        return new LabFacts(others, municipalities, gate);
    }

    /** Whether a municipality of the area is among the endorsers, as far as is known. */
    public boolean carries(Area area) {
        return endorsers.stream().anyMatch(endorser -> area.covers(municipalities.getOrDefault(endorser, "")));
    }

    public boolean knowsAll() {
        return municipalities.keySet().containsAll(endorsers);
    }

    /** D48, D49: a municipality of the area endorses all three purposes. */
    Judgement mustCarry(Area area, Judgement judgement) {
        if (!carries(area) && !knowsAll()) {
            return judgement.unknown(PARTNERS);
        }
        String source = endorsers.isEmpty() ? HERE : PARTNERS;
        return judgement.require(carries(area), Blocker.of("no-municipal-endorsement", "D48", source));
    }
}
