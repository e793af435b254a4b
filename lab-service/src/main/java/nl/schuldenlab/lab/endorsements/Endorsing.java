package nl.schuldenlab.lab.endorsements;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabFacts;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.conditional.Preconditions;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;

/** Gives, rewords and withdraws endorsements; the lab's row is locked, for the rule looks at all endorsements of a lab (D48). */
@Singleton
class Endorsing {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final EndorsementRepository endorsements;
    private final Labs labs;
    private final Preconditions preconditions;
    private final Clock clock;

    Endorsing(EndorsementRepository endorsements, Labs labs, Preconditions preconditions, Clock clock) {
        this.endorsements = endorsements;
        this.labs = labs;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    Endorsement endorse(String lab, NewEndorsement endorsement) {
        refuseFuture(endorsement.endorsedOn());
        return endorsements.added(endorsement.toEndorsement(labs.get(lab)), endorsement.firstStatus());
    }

    Endorsement reword(String lab, UUID id, EndorsementUpdate update, LabFacts heard) {
        Lab locked = labs.locked(lab);
        Endorsement endorsement = endorsements.get(lab, id);
        preconditions.mustMatch(endorsement);
        refuseFuture(update.endorsedOn());
        endorsement.judge(update.wording(), fresh(locked, heard)).enforce();
        endorsement.word(update.wording());
        return endorsements.saved(endorsement);
    }

    Endorsement change(String lab, UUID id, NewEndorsementStatus change, LabFacts heard) {
        Lab locked = labs.locked(lab);
        Endorsement endorsement = endorsements.get(lab, id);
        preconditions.mustMatchIfGiven(endorsement);
        StatusMove move = endorsement.moveTo(change.to(), fresh(locked, heard), change.reason());
        return endorsements.moved(endorsement, move);
    }

    private void refuseFuture(PartialDate endorsedOn) {
        if (endorsedOn != null && endorsedOn.firstDay().isAfter(LocalDate.ofInstant(clock.instant(), AMSTERDAM))) {
            throw Refusal.invalid(Fault.pointer("/endorsedOn", "future"));
        }
    }

    private LabFacts fresh(Lab lab, LabFacts heard) {
        return heard.of(endorsements.ofAllPurposes(lab));
    }
}
