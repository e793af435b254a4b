package nl.schuldenlab.partner.declines;

import java.util.List;

/** Whether a partner stands by its refusal. */
public enum DeclineStatus {
    GIVEN,
    WITHDRAWN;

    List<DeclineStatus> next() {
        return this == GIVEN ? List.of(WITHDRAWN) : List.of();
    }
}
