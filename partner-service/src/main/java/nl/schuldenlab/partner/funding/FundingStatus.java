package nl.schuldenlab.partner.funding;

import java.util.List;

/** How far a promise of money has come. */
public enum FundingStatus {
    PLEDGED,
    CONFIRMED,
    PAID,
    WITHDRAWN;

    /** The statuses that can come next. */
    public List<FundingStatus> next() {
        return switch (this) {
            case PLEDGED -> List.of(CONFIRMED, WITHDRAWN);
            case CONFIRMED -> List.of(PAID, WITHDRAWN);
            case PAID, WITHDRAWN -> List.of();
        };
    }

    /** Whether the partner can be counted on. */
    public boolean isFirm() {
        return this == CONFIRMED || this == PAID;
    }
}
