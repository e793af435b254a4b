package nl.schuldenlab.partner.funding;

import jakarta.inject.Singleton;
import nl.schuldenlab.partner.partners.Partners;

/** Takes partners' promises of money; the partner's row is locked, for one that is being dissolved promises nothing more. */
@Singleton
class Pledging {
    private final FundingRepository commitments;
    private final Partners partners;

    Pledging(FundingRepository commitments, Partners partners) {
        this.commitments = commitments;
        this.partners = partners;
    }

    FundingCommitment pledge(NewFundingCommitment wanted) {
        FundingCommitment commitment = wanted.toCommitment();
        commitment.judge(partners.locked(wanted.partner())).enforce();
        return commitments.added(commitment);
    }

    FundingCommitment replace(FundingCommitment commitment, FundingCommitmentDescription wanted) {
        return commitments.saved(commitment.describe(wanted));
    }

    FundingCommitment change(FundingCommitment commitment, NewFundingStatus change) {
        return commitments.moved(commitment, commitment.moveTo(change.to(), change.reason()));
    }
}
