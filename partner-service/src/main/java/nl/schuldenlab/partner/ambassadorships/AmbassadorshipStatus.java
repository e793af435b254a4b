package nl.schuldenlab.partner.ambassadorships;

import java.util.List;

/** Whether a partner is an ambassador now, or was one. */
public enum AmbassadorshipStatus {
    ACTIVE,
    ENDED;

    List<AmbassadorshipStatus> next() {
        return this == ACTIVE ? List.of(ENDED) : List.of();
    }
}
