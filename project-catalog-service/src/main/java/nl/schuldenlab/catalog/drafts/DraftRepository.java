package nl.schuldenlab.catalog.drafts;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.PendingDrafts;
import nl.schuldenlab.catalog.projects.ProjectParts;
import nl.schuldenlab.platform.changes.ChangeLog;

/** All questions to the database about drafts. */
@Singleton
class DraftRepository extends ProjectParts<Draft> implements PendingDrafts {

    DraftRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    @Override
    public boolean existOf(UUID project) {
        return count("project.id", project) > 0;
    }
}
