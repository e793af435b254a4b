package nl.schuldenlab.catalog.projects;

import java.util.UUID;

/** Tells what is on record of a project beside itself: such a record is not merged into another, so that nothing is lost; by each feature that keeps records of projects. */
public interface ProjectRecords {
    boolean existOf(UUID project);
}
