package nl.schuldenlab.catalog.steeringgroups;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.ProjectParts;
import nl.schuldenlab.catalog.projects.ProjectRecords;
import nl.schuldenlab.catalog.projects.SteeringGroups;
import nl.schuldenlab.platform.changes.ChangeLog;

/** All questions to the database about steering groups. */
@Singleton
class SteeringGroupRepository extends ProjectParts<SteeringGroup> implements SteeringGroups, ProjectRecords {

    SteeringGroupRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    /** A group has members from its first day. */
    @Override
    public boolean formed(UUID project) {
        return existOf(project);
    }

    @Override
    public boolean existOf(UUID project) {
        return count("project.id", project) > 0;
    }
}
