package nl.schuldenlab.catalog.projects;

import java.util.UUID;

/** Tells whether the worth of a project was shown elsewhere, beside its runs (D69); by each feature that keeps such proof. */
public interface ProofElsewhere {
    /** Whether something shows it for another municipality than this one. */
    boolean provenOutside(UUID project, String municipality);
}
