package nl.schuldenlab.catalog.progressupdates;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectParts;
import nl.schuldenlab.catalog.projects.ProjectRecords;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;

/** All questions to the database about progress updates. */
@Singleton
class ProgressUpdateRepository extends ProjectParts<ProgressUpdate> implements ProjectRecords {
    private static final SortKey<ProgressUpdate> BY_DAY =
            SortKey.date("reportedOn", "e.description.reportedOn.day", update -> update.description()
                    .reportedOn());

    ProgressUpdateRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<ProgressUpdate> list(Project project, ProgressUpdateFilter filter) {
        return ListQuery.of(getEntityManager(), ProgressUpdate.class, filter)
                .where("e.project = :project", "project", project)
                .whereAsked("e.description.rag in :rag", "rag", filter.rag)
                .sortedBy(ProgressUpdate::id, BY_DAY)
                .page();
    }

    @Override
    public boolean existOf(UUID project) {
        return count("project.id", project) > 0;
    }
}
