package nl.schuldenlab.lab.labs;

import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.status.Judgement;

/**
 * What the rules of a lab's status need to know from elsewhere.
 *
 * @param endorsers the partners that endorse all three purposes now
 * @param municipalities what partner-service said of them: the code for a municipality; null when it did not answer
 */
public record LabFacts(List<String> endorsers, Map<String, String> municipalities) {
    public static final String HERE = "lab-service";
    public static final String PARTNERS = "partner-service";

    /** D48, D49: a municipality of the lab's area endorses all three purposes. */
    void endorsedByItsMunicipality(Area area, Judgement judgement) {
        if (endorsers.isEmpty()) {
            judgement.require(false, Blocker.of("no-municipal-endorsement", "D48", HERE));
        } else if (municipalities == null) {
            judgement.unknown(PARTNERS);
        } else {
            judgement.require(anyOf(endorsers, area), Blocker.of("no-municipal-endorsement", "D48", PARTNERS));
        }
    }

    /** Whether one of these partners is a municipality of the area. */
    public boolean anyOf(List<String> partners, Area area) {
        return partners.stream()
                .map(municipalities::get)
                .anyMatch(municipality -> municipality != null && area.covers(municipality));
    }
}
