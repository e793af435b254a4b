package nl.schuldenlab.lab.programmes;

import java.util.List;

/** How far a programme is: being written, adopted for its year, or committed to by all partners (D100, D101). */
public enum ProgrammeStatus {
    DRAFT,
    ADOPTED,
    COMMITTED;

    /** The statuses that can come next. */
    List<ProgrammeStatus> next() {
        return switch (this) {
            case DRAFT -> List.of(ADOPTED);
            case ADOPTED -> List.of(COMMITTED);
            case COMMITTED -> List.of();
        };
    }
}
