package nl.schuldenlab.lab.declarations;

import java.util.List;

/** Whether who declared it stands by it. */
public enum DeclarationStatus {
    GIVEN,
    WITHDRAWN;

    List<DeclarationStatus> next() {
        return this == GIVEN ? List.of(WITHDRAWN) : List.of();
    }
}
