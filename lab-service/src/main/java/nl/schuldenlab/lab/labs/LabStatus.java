package nl.schuldenlab.lab.labs;

import java.util.List;

/** How far a lab is: proposed, being set up, established so that work may start, its set-up completed, or stopped. */
public enum LabStatus {
    PROPOSED,
    SETTING_UP,
    ESTABLISHED,
    SETUP_COMPLETED,
    STOPPED;

    /** The statuses that can come next. */
    public List<LabStatus> next() {
        return switch (this) {
            case PROPOSED -> List.of(SETTING_UP, STOPPED);
            case SETTING_UP -> List.of(ESTABLISHED, STOPPED);
            case ESTABLISHED -> List.of(SETUP_COMPLETED, STOPPED);
            case SETUP_COMPLETED -> List.of(STOPPED);
            case STOPPED -> List.of();
        };
    }
}
