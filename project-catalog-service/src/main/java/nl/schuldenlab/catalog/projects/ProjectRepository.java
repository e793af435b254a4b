package nl.schuldenlab.catalog.projects;

import jakarta.inject.Singleton;
import java.time.Clock;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SearchPattern;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.roots.SluggedRepository;

/** All questions to the database about projects. */
@Singleton
class ProjectRepository extends SluggedRepository<Project> {
    private static final SortKey<Project> BY_NAME = SortKey.text(
            "name", "e.description.name", project -> project.description().name());
    private static final SortKey<Project> BY_START =
            SortKey.date("startedOn", "e.description.startedOn.day", project -> project.description()
                    .startedOn());
    private static final String CALLED = SearchPattern.in(
            "e.description.name",
            "e.description.abbreviation",
            "array_to_string(e.description.aliases, ' ')",
            "e.slug",
            "e.description.summary");

    private static final String UNPUBLISHED = """
            (:all = true or e.description.originLab in :labs or e.description.joinedLab in :labs
            or array_intersects(e.description.initiators, :partners)
            or array_intersects(e.description.developmentPartners, :partners)
            or array_intersects(e.description.owners, :partners))""";

    private static final String RUNS_IN = "exists (select 1 from Adoption a where a.project = e.slug"
            + " and a.status in ('STARTED', 'RUNNING_WELL', 'FORM_RECORDED', 'EMBEDDED')"
            + " and (a.municipality in :runsIn or a.lab in :runsIn))";

    ProjectRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    /** Those that are published, or, where drafts are asked for, those that are not and that the caller is an insider of. */
    Page<Project> list(ProjectFilter filter, Sight sight) {
        ListQuery<Project> query = ListQuery.of(getEntityManager(), Project.class, filter);
        ListQuery<Project> seen = Boolean.TRUE.equals(filter.draft)
                ? query.where("e.number = 0")
                        .where(UNPUBLISHED, "all", sight.all())
                        .with("labs", sight.labs())
                        .with("partners", sight.partners())
                : query.where("e.number > 0");
        return seen.where("e.stage <> :withdrawn", "withdrawn", ProjectStage.WITHDRAWN)
                .whereAsked("e.stage in :stage", "stage", filter.stage)
                .whereAsked("e.stage in :active", "active", filter.stages())
                .whereAnyAsked("e.description.phases", "phase", filter.phase)
                .whereAnyAsked("e.targetGroupCodes", "targetGroup", filter.targetGroup)
                .whereAnyAsked("e.description.mechanisms", "mechanism", filter.mechanism)
                .whereAsked("e.description.originLab in :originLab", "originLab", filter.originLab)
                .whereAsked("e.description.originKind in :originKind", "originKind", filter.originKind)
                .whereAnyAsked("e.description.owners", "owner", filter.owner)
                .whereAsked(RUNS_IN, "runsIn", filter.runsIn)
                .whereAsked(CALLED, "q", SearchPattern.of(filter.q))
                .sortedBy(Project::id, BY_NAME, BY_START)
                .page();
    }

    boolean exist(String slug) {
        return count("slug", slug) > 0;
    }
}
