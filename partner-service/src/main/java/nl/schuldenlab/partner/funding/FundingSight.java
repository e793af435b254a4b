package nl.schuldenlab.partner.funding;

import java.util.List;
import java.util.Set;
import nl.schuldenlab.partner.partnerships.Sight;

/**
 * Which promises of money a caller may see.
 *
 * @param sight the labs and partners whose affairs are open to it
 * @param neighbours the partners that take part in a lab that it manages: it sees what they promise to no lab in particular
 */
record FundingSight(Sight sight, Set<String> neighbours) {

    boolean covers(FundingCommitment commitment) {
        return sight.covers(commitment.lab(), List.of(commitment.partner()))
                || commitment.lab() == null && neighbours.contains(commitment.partner());
    }
}
