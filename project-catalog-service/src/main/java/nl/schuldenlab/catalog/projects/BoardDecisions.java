package nl.schuldenlab.catalog.projects;

import java.util.UUID;

/** Tells what the portfolio board has decided of a project; by the feature that keeps its decisions. */
public interface BoardDecisions {

    /** Whether the board's last word is that it is proven. */
    boolean provenDecided(UUID project);

    /** Whether the board's last word is that it is rolled out nationally (D72). */
    boolean rolloutDecided(UUID project);
}
