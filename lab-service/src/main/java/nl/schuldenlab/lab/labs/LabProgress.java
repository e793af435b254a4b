package nl.schuldenlab.lab.labs;

import jakarta.inject.Singleton;
import nl.schuldenlab.platform.changes.StatusMove;

/** Moves a lab to another status, on fresh data and on what others said a moment ago. */
@Singleton
public class LabProgress {
    private final LabRepository labs;
    private final Endorsers endorsers;

    LabProgress(LabRepository labs, Endorsers endorsers) {
        this.labs = labs;
        this.endorsers = endorsers;
    }

    /** The row lock keeps an endorsement from being withdrawn at the same moment (D48). */
    Lab change(String slug, NewLabStatus change, LabFacts heard) {
        Lab lab = labs.locked(slug);
        LabFacts facts = new LabFacts(endorsers.ofAllPurposes(lab), heard.municipalities());
        StatusMove move = lab.moveTo(change.to(), facts, change);
        return labs.moved(lab, move);
    }
}
