package nl.schuldenlab.lab.endorsements;

import java.util.List;

/** Whether a partner stands by its endorsement. */
public enum EndorsementStatus {
    GIVEN,
    WITHDRAWN;

    List<EndorsementStatus> next() {
        return this == GIVEN ? List.of(WITHDRAWN) : List.of();
    }
}
