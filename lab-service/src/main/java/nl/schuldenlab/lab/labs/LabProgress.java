package nl.schuldenlab.lab.labs;

import jakarta.inject.Singleton;

/** Moves a lab to another status and describes it anew, on what others said a moment ago and on who endorses it now. */
@Singleton
public class LabProgress {
    private final LabRepository labs;
    private final Endorsers endorsers;

    LabProgress(LabRepository labs, Endorsers endorsers) {
        this.labs = labs;
        this.endorsers = endorsers;
    }

    Lab change(Lab lab, NewLabStatus change, LabFacts heard) {
        return labs.moved(lab, lab.moveTo(change.to(), fresh(lab, heard), change));
    }

    Lab replace(Lab lab, LabDescription description, LabFacts heard) {
        lab.judge(description.area(), fresh(lab, heard)).enforce();
        return labs.saved(lab.describe(description));
    }

    private LabFacts fresh(Lab lab, LabFacts heard) {
        return heard.of(endorsers.ofAllPurposes(lab));
    }
}
