package nl.schuldenlab.catalog.businesscases;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.ProjectParts;
import nl.schuldenlab.catalog.projects.ProjectRecords;
import nl.schuldenlab.platform.changes.ChangeLog;

/** All questions to the database about business cases. */
@Singleton
class BusinessCaseRepository extends ProjectParts<BusinessCase> implements ProjectRecords {

    BusinessCaseRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    @Override
    public boolean existOf(UUID project) {
        return count("project.id", project) > 0;
    }
}
