package nl.schuldenlab.catalog.projects;

import java.util.UUID;

/** Tells whether somebody is writing a next version of a project; by the feature that keeps drafts. */
public interface PendingDrafts {
    boolean existOf(UUID project);
}
