package nl.schuldenlab.catalog.projects;

import java.util.UUID;

/** Tells what evidence of a project is on record, for the gate before PROVEN (D44); by the feature that keeps it. */
public interface StageEvidence {
    long evidenceOf(UUID project);
}
