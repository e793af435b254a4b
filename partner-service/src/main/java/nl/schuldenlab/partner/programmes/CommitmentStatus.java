package nl.schuldenlab.partner.programmes;

import java.util.List;

/** Whether a commitment stands; who withdrew it may give it again. */
public enum CommitmentStatus {
    GIVEN,
    WITHDRAWN;

    List<CommitmentStatus> next() {
        return List.of(this == GIVEN ? WITHDRAWN : GIVEN);
    }
}
