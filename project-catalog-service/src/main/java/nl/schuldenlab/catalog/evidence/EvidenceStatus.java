package nl.schuldenlab.catalog.evidence;

import java.util.List;

/** Whether a piece of evidence still counts: as of now, until somebody has looked at it again, or no longer. */
public enum EvidenceStatus {
    CURRENT,
    REVIEW_DUE,
    RETRACTED;

    /** What people can make of it; that a review is due is the work of time. */
    List<EvidenceStatus> next() {
        return switch (this) {
            case CURRENT -> List.of(RETRACTED);
            case REVIEW_DUE -> List.of(CURRENT, RETRACTED);
            case RETRACTED -> List.of();
        };
    }
}
