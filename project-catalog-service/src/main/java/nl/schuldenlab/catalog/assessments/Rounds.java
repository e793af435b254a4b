package nl.schuldenlab.catalog.assessments;

import java.util.UUID;

/** Tells for which of the board's decisions a project is assessed now, the first being 1; by the feature that keeps the decisions. */
public interface Rounds {
    int current(UUID project);
}
