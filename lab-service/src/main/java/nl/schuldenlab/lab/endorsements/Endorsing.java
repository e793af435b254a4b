package nl.schuldenlab.lab.endorsements;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabFacts;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.platform.time.Today;

/** Gives, rewords and withdraws endorsements; the lab's row is locked, for the rule looks at all endorsements of a lab (D48). */
@Singleton
class Endorsing {
    private final EndorsementRepository endorsements;
    private final Labs labs;
    private final Today today;

    Endorsing(EndorsementRepository endorsements, Labs labs, Today today) {
        this.endorsements = endorsements;
        this.labs = labs;
        this.today = today;
    }

    Endorsement endorse(String lab, NewEndorsement endorsement) {
        today.refuseLater("/endorsedOn", endorsement.description().endorsedOn());
        return endorsements.added(endorsement.toEndorsement(labs.get(lab)));
    }

    /** The endorsement, with its lab's row locked until the transaction ends. */
    Endorsement locked(String lab, UUID id) {
        labs.locked(lab);
        return endorsements.get(lab, id);
    }

    Endorsement reword(Endorsement endorsement, EndorsementDescription wanted, LabFacts heard) {
        today.refuseLater("/endorsedOn", wanted.endorsedOn());
        endorsement.judge(wanted, fresh(endorsement.lab(), heard)).enforce();
        return endorsements.saved(endorsement.describe(wanted));
    }

    Endorsement change(Endorsement endorsement, NewEndorsementStatus change, LabFacts heard) {
        LabFacts facts = fresh(endorsement.lab(), heard);
        return endorsements.moved(endorsement, endorsement.moveTo(change.to(), facts, change.reason()));
    }

    private LabFacts fresh(Lab lab, LabFacts heard) {
        return heard.of(endorsements.ofAllPurposes(lab));
    }
}
