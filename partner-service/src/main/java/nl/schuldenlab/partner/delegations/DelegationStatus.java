package nl.schuldenlab.partner.delegations;

import java.util.List;

/** Whether somebody may still sign for a partner. */
public enum DelegationStatus {
    GIVEN,
    REVOKED;

    List<DelegationStatus> next() {
        return this == GIVEN ? List.of(REVOKED) : List.of();
    }
}
