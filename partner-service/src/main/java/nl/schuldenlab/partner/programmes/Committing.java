package nl.schuldenlab.partner.programmes;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.partner.partnerships.Partnerships;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.time.Today;

/** Commits partners to programmes, and counts who of all partners has committed (D101). */
@Singleton
class Committing {
    private final CommitmentRepository commitments;
    private final Partnerships partnerships;
    private final Today today;

    Committing(CommitmentRepository commitments, Partnerships partnerships, Today today) {
        this.commitments = commitments;
        this.partnerships = partnerships;
        this.today = today;
    }

    boolean takesPart(ProgrammeCommitment commitment) {
        return partnerships.areActive(commitment.lab(), commitment.partner());
    }

    ProgrammeCommitment give(NewProgrammeCommitment wanted) {
        today.refuseLater("/committedOn", wanted.description().committedOn());
        ProgrammeCommitment commitment = wanted.toCommitment();
        commitment.judge(takesPart(commitment)).enforce();
        return commitments.added(commitment);
    }

    ProgrammeCommitment replace(ProgrammeCommitment commitment, CommitmentDescription wanted) {
        today.refuseLater("/committedOn", wanted.committedOn());
        return commitments.saved(commitment.describe(wanted));
    }

    ProgrammeCommitment change(ProgrammeCommitment commitment, NewCommitmentStatus change) {
        return commitments.moved(commitment, commitment.moveTo(change.to(), takesPart(commitment), change.reason()));
    }

    /** @throws Refusal 400 for a day to come */
    SummaryView summary(SummaryFilter asked) {
        LocalDate asOf = asked.asOf == null ? today.day() : asked.asOf;
        if (asOf.isAfter(today.day())) {
            throw Refusal.invalid(Fault.parameter("asOf", "future", Map.of()));
        }
        boolean now = asOf.equals(today.day());
        List<String> partners = now ? partnerships.activeIn(asked.lab) : partnerships.activeIn(asked.lab, asOf);
        List<String> unknown = now ? List.of() : partnerships.sinceUnknownIn(asked.lab);
        return SummaryView.of(asked, asOf, partners, unknown, commitments.givenTo(asked.lab, asked.year));
    }
}
