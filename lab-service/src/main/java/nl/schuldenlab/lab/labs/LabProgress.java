package nl.schuldenlab.lab.labs;

import jakarta.inject.Singleton;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.conditional.Preconditions;

/** Moves a lab to another status and describes it anew, on fresh data and on what others said a moment ago. */
@Singleton
public class LabProgress {
    private final LabRepository labs;
    private final Endorsers endorsers;
    private final Preconditions preconditions;

    LabProgress(LabRepository labs, Endorsers endorsers, Preconditions preconditions) {
        this.labs = labs;
        this.endorsers = endorsers;
        this.preconditions = preconditions;
    }

    /** The row lock keeps an endorsement from being withdrawn at the same moment (D48). */
    Lab change(String slug, NewLabStatus change, LabFacts heard) {
        Lab lab = labs.locked(slug);
        preconditions.mustMatchIfGiven(lab);
        LabFacts facts = heard.of(endorsers.ofAllPurposes(lab));
        StatusMove move = lab.moveTo(change.to(), facts, change);
        return labs.moved(lab, move);
    }

    Lab replace(String slug, LabUpdate update, LabFacts heard) {
        Lab lab = labs.locked(slug);
        preconditions.mustMatch(lab);
        lab.judge(update.area(), heard.of(endorsers.ofAllPurposes(lab))).enforce();
        update.applyTo(lab);
        return labs.saved(lab);
    }
}
