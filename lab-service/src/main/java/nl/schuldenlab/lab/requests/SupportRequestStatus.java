package nl.schuldenlab.lab.requests;

import java.util.List;

/** Whether a request for support waits for the national team, was answered, or is over. */
public enum SupportRequestStatus {
    OPEN,
    ANSWERED,
    CLOSED;

    List<SupportRequestStatus> next() {
        return switch (this) {
            case OPEN -> List.of(ANSWERED, CLOSED);
            case ANSWERED -> List.of(CLOSED, OPEN);
            case CLOSED -> List.of();
        };
    }
}
