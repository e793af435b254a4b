package nl.schuldenlab.partner.programmes;

import jakarta.inject.Singleton;
import java.util.List;
import nl.schuldenlab.partner.worklist.WorklistItem;
import nl.schuldenlab.partner.worklist.WorklistKind;
import nl.schuldenlab.partner.worklist.WorklistSource;
import nl.schuldenlab.platform.time.Today;

/** The programmes to which a partner has not committed while others of its lab have: commitment is asked of all of them (D101). */
@Singleton
class CommitmentsToGive implements WorklistSource {
    private final CommitmentRepository commitments;
    private final Today today;

    CommitmentsToGive(CommitmentRepository commitments, Today today) {
        this.commitments = commitments;
        this.today = today;
    }

    @Override
    public List<WorklistItem> of(String partner) {
        return commitments.askedOf(partner, today.day().getYear()).stream()
                .limit(ENOUGH)
                .map(asked -> new WorklistItem(
                        WorklistKind.PROGRAMME_COMMITMENT,
                        "/v1/programme-commitments",
                        String.valueOf(asked.year()),
                        asked.lab(),
                        asked.since(),
                        null))
                .toList();
    }
}
