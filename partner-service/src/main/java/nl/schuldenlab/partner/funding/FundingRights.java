package nl.schuldenlab.partner.funding;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import nl.schuldenlab.partner.partnerships.Insiders;
import nl.schuldenlab.partner.partnerships.Partnerships;
import nl.schuldenlab.partner.partnerships.Sight;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.problem.Refusal;

/** Who may see promises of money, who makes them, and who says that they were kept. */
@RequestScoped
class FundingRights {
    private final Rights rights;
    private final Insiders insiders;
    private final Partnerships partnerships;

    FundingRights(Rights rights, Insiders insiders, Partnerships partnerships) {
        this.rights = rights;
        this.insiders = insiders;
        this.partnerships = partnerships;
    }

    FundingSight sight() {
        return new FundingSight(insiders.sight(), partnerships.partnersIn(rights.managedLabs()));
    }

    /** @throws Refusal 404 unless the caller is of a lab or a partner, or sees all */
    void asAsking() {
        Sight sight = insiders.sight();
        if (!sight.all() && sight.labs().isEmpty() && sight.partners().isEmpty()) {
            throw Refusal.notFound();
        }
    }

    /** The managers of labs see what can be counted on in sum, and so does who may see every part of it. */
    boolean seesSumOf(List<FundingCommitment> commitments) {
        return !rights.managedLabs().isEmpty() || commitments.stream().allMatch(sight()::covers);
    }

    /** @throws Refusal 401 or 403 unless the caller speaks for the partner; history is the national team's */
    void asPromising(NewFundingCommitment wanted) {
        if (wanted.historical() != null) {
            rights.asNational();
        } else {
            rights.asContactOf(wanted.partner());
        }
    }

    /** @throws Refusal 401 or 403 unless the caller speaks for the partner, or it is history and the caller the national team */
    void asKeeperOf(FundingCommitment commitment) {
        if (recorded(commitment)) {
            rights.asNational();
        } else {
            rights.asContactOf(commitment.partner());
        }
    }

    /** The same, and that money arrived is told by the managers of the lab that it was meant for too. */
    void asMoverOf(FundingCommitment commitment, FundingStatus to) {
        if (to == FundingStatus.PAID && commitment.lab() != null && !rights.speaksFor(commitment.partner())) {
            rights.asManagerOf(commitment.lab());
        } else {
            asKeeperOf(commitment);
        }
    }

    boolean moves(FundingCommitment commitment, FundingStatus to) {
        boolean receives = commitment.lab() != null && rights.manages(commitment.lab());
        return rights.speaksFor(commitment.partner()) || recorded(commitment) || to == FundingStatus.PAID && receives;
    }

    private boolean recorded(FundingCommitment commitment) {
        return commitment.isHistorical() && rights.isNational();
    }
}
