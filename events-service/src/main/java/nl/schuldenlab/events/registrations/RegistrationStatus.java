package nl.schuldenlab.events.registrations;

import java.util.List;

/** What became of a registration: it has its seats, waits for them, was cancelled, and whether the people came. */
public enum RegistrationStatus {
    REGISTERED,
    WAITING,
    CANCELLED,
    ATTENDED,
    ABSENT;

    /** The statuses that somebody can move it to; from WAITING to REGISTERED it moves by itself. */
    List<RegistrationStatus> next() {
        return switch (this) {
            case REGISTERED -> List.of(CANCELLED, ATTENDED, ABSENT);
            case WAITING -> List.of(CANCELLED);
            case CANCELLED -> List.of();
            case ATTENDED -> List.of(ABSENT);
            case ABSENT -> List.of(ATTENDED);
        };
    }

    boolean isOpen() {
        return this == REGISTERED || this == WAITING;
    }
}
