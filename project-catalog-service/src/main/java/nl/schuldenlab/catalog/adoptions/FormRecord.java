package nl.schuldenlab.catalog.adoptions;

import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.problem.Blocker;

/** Tells how far the working form of an adoption is; by the feature that keeps such forms. */
public interface FormRecord {
    /** D73, D74: what keeps it from being found and recorded; empty once it is. */
    List<Blocker> blockersOf(UUID adoption);
}
