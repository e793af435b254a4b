package nl.schuldenlab.partner.programmes;

import jakarta.enterprise.context.RequestScoped;
import nl.schuldenlab.partner.partnerships.Insiders;
import nl.schuldenlab.partner.partnerships.Sight;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.problem.Refusal;

/** Who commits a partner to a programme, and who sees how many have. */
@RequestScoped
class CommitmentRights {
    private final Rights rights;
    private final Insiders insiders;

    CommitmentRights(Rights rights, Insiders insiders) {
        this.rights = rights;
        this.insiders = insiders;
    }

    Sight sight() {
        return insiders.sight();
    }

    /** @throws Refusal 401 or 403 unless the caller speaks for the partner; history is the national team's */
    void asGiver(NewProgrammeCommitment wanted) {
        if (wanted.historical() == null) {
            rights.asContactOf(wanted.partner());
        } else {
            rights.asNational();
        }
    }

    /** @throws Refusal 401 or 403 unless the caller speaks for the partner, or it is history and the caller the national team */
    void asKeeperOf(ProgrammeCommitment commitment) {
        if (commitment.isHistorical() && rights.isNational()) {
            rights.asNational();
        } else {
            rights.asContactOf(commitment.partner());
        }
    }

    boolean keeps(ProgrammeCommitment commitment) {
        return rights.speaksFor(commitment.partner()) || commitment.isHistorical() && rights.isNational();
    }

    /** @throws Refusal 404 unless the caller is inside the lab */
    void asReaderAt(String lab) {
        Sight sight = sight();
        if (!sight.all() && !sight.labs().contains(lab)) {
            throw Refusal.notFound();
        }
    }
}
