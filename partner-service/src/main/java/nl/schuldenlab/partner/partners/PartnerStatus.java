package nl.schuldenlab.partner.partners;

import java.util.List;

/** Whether a partner is being founded, exists, or has ceased to exist; it may take part before it exists in law (D34). */
public enum PartnerStatus {
    BEING_ESTABLISHED,
    ESTABLISHED,
    DISSOLVED;

    /** The statuses that can come next. */
    public List<PartnerStatus> next() {
        return switch (this) {
            case BEING_ESTABLISHED -> List.of(ESTABLISHED, DISSOLVED);
            case ESTABLISHED -> List.of(DISSOLVED);
            case DISSOLVED -> List.of();
        };
    }
}
