package nl.schuldenlab.catalog.projects;

import java.util.UUID;

/** Tells whether a project was tried where it was born, and ran well there (D36); by the feature that keeps its runs. */
public interface LocalTrials {
    boolean finishedTrial(UUID project);
}
