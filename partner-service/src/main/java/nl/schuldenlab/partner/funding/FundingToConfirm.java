package nl.schuldenlab.partner.funding;

import jakarta.inject.Singleton;
import java.util.List;
import nl.schuldenlab.partner.worklist.WorklistItem;
import nl.schuldenlab.partner.worklist.WorklistKind;
import nl.schuldenlab.partner.worklist.WorklistSource;

/** What a partner promised and has not confirmed yet. */
@Singleton
class FundingToConfirm implements WorklistSource {
    private final FundingRepository commitments;

    FundingToConfirm(FundingRepository commitments) {
        this.commitments = commitments;
    }

    @Override
    public List<WorklistItem> of(String partner) {
        return commitments.toConfirm(partner, ENOUGH).stream()
                .map(FundingToConfirm::item)
                .toList();
    }

    private static WorklistItem item(FundingCommitment commitment) {
        FundingCommitmentDescription description = commitment.description();
        return new WorklistItem(
                WorklistKind.FUNDING_TO_CONFIRM,
                commitment.path(),
                description.purpose().reference().orElse(description.category().name()),
                commitment.lab(),
                commitment.createdAt(),
                null);
    }
}
