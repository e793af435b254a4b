package nl.schuldenlab.catalog.versions;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about published versions. */
@Singleton
class ProjectVersionRepository extends RootRepository<ProjectVersion> {
    private static final SortKey<ProjectVersion> NEWEST_FIRST =
            new SortKey<>("version", "0 - e.number", version -> -version.number(), Integer::valueOf);

    ProjectVersionRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<ProjectVersion> list(Project project, PublicationFilter filter) {
        return ListQuery.of(getEntityManager(), ProjectVersion.class, filter)
                .where("e.project = :project", "project", project)
                .whereAsked("e.changeKind in :changeKind", "changeKind", filter.changeKind)
                .sortedBy(ProjectVersion::id, NEWEST_FIRST)
                .page();
    }

    Optional<ProjectVersion> find(Project project, int number) {
        return find("project = ?1 and number = ?2", project, number).firstResultOptional();
    }

    List<ProjectVersion> after(Project project, int number) {
        return list("project = ?1 and number > ?2 order by number", project, number);
    }
}
