package nl.schuldenlab.partner.partnerships;

import java.util.List;

/** Whether a partner takes part in a lab now, or did once. */
public enum PartnershipStatus {
    ACTIVE,
    ENDED;

    List<PartnershipStatus> next() {
        return this == ACTIVE ? List.of(ENDED) : List.of();
    }
}
