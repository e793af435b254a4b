package nl.schuldenlab.catalog.results;

import java.util.UUID;

/** Tells whether an adoption is one of a project; by the feature that keeps adoptions. */
public interface AdoptionsOfProjects {
    boolean isOf(UUID project, UUID adoption);
}
