package nl.schuldenlab.catalog.projects;

import java.util.UUID;

/** Tells whether a project has a steering group with members (D112); by the feature that keeps these groups. */
public interface SteeringGroups {
    boolean formed(UUID project);
}
