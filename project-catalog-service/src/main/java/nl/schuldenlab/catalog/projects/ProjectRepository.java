package nl.schuldenlab.catalog.projects;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.schuldenlab.catalog.search.Search;
import nl.schuldenlab.catalog.search.Searches;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
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

    private static final String PUBLISHED = "e.number > 0";

    private static final String UNPUBLISHED = """
            (:all = true or e.description.originLab in :labs or e.description.joinedLab in :labs
            or array_intersects(e.description.initiators, :partners)
            or array_intersects(e.description.developmentPartners, :partners)
            or array_intersects(e.description.owners, :partners))""";

    private static final String IN_USE = "exists (select 1 from Adoption a where a.project = e.slug"
            + " and a.status in ('STARTED', 'RUNNING_WELL', 'FORM_RECORDED', 'EMBEDDED') and ";

    // apart, so that the database finds an index for each
    private static final String RUNS_IN = IN_USE + "a.lab in :runsIn) or " + IN_USE + "a.municipality in :runsIn)";

    // in one order, so that two who take the same aliases wait for each other and never in a circle
    private static final String CLAIM = """
            select 1 from (select pg_advisory_xact_lock(hashtextextended(name, 3838))
            from (select distinct searchable(alias) as name from unnest(:aliases) alias order by 1) names) locked""";

    private static final String KNOWN_AS = """
            select p.slug from project p where p.slug <> :slug and p.stage <> 'WITHDRAWN'
            and p.search_names && array(select searchable(alias) from unnest(:aliases) alias)::varchar[]
            and exists (select 1 from unnest(p.aliases) known
                where searchable(known) in (select searchable(alias) from unnest(:aliases) alias))
            order by p.slug limit 1""";

    private final Searches searches;

    ProjectRepository(ChangeLog changes, Clock clock, Searches searches) {
        super(changes, clock);
        this.searches = searches;
    }

    /** Those that are published, or, where drafts are asked for, those that are not and that the caller is an insider of. */
    Page<Project> list(ProjectFilter filter, Sight sight) {
        return asked(filter, sight, null)
                .sortedBy(Project::id, BY_NAME, BY_START)
                .page();
    }

    /** How many projects that are asked for there are of each value of a facet, without regard to its own filter. */
    Map<String, Long> counts(ProjectFilter filter, Sight sight, ProjectFacet facet) {
        return asked(filter, sight, facet).counts(facet.hql());
    }

    private ListQuery<Project> asked(ProjectFilter filter, Sight sight, ProjectFacet except) {
        ListQuery<Project> query = seen(filter, sight)
                .where("e.stage <> :withdrawn", "withdrawn", ProjectStage.WITHDRAWN)
                .whereAsked("e.stage in :active", "active", filter.stages())
                .whereAsked(RUNS_IN, "runsIn", filter.runsIn);
        for (ProjectFacet facet : ProjectFacet.values()) {
            if (facet != except) {
                facet.in(query, filter);
            }
        }
        Search search = searches.of(filter.q);
        return search == null ? query : new ProjectSearch(search).in(query);
    }

    private ListQuery<Project> seen(ProjectFilter filter, Sight sight) {
        ListQuery<Project> query = ListQuery.of(getEntityManager(), Project.class, filter);
        return Boolean.TRUE.equals(filter.draft)
                ? query.where("e.number = 0")
                        .where(UNPUBLISHED, "all", sight.all())
                        .with("labs", sight.labs())
                        .with("partners", sight.partners())
                : query.where(PUBLISHED);
    }

    List<Project> after(String last, int most) {
        return find("number > 0 and stage <> ?1 and slug > ?2 order by slug", ProjectStage.WITHDRAWN, last)
                .page(0, most)
                .list();
    }

    /** When something of what everybody may see changed last. */
    Optional<Instant> lastChange() {
        return getEntityManager()
                .createQuery(
                        "select max(e.updatedAt) from Project e where e.number > 0 and e.stage <> :withdrawn",
                        Instant.class)
                .setParameter("withdrawn", ProjectStage.WITHDRAWN)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Another project that goes by one of these aliases; until the transaction ends nobody else takes them (D38). */
    Optional<String> knownAs(String slug, List<String> aliases) {
        String[] asked = aliases.stream().distinct().sorted().toArray(String[]::new);
        getEntityManager()
                .createNativeQuery(CLAIM)
                .setParameter("aliases", asked)
                .getResultList();
        return getEntityManager()
                .createNativeQuery(KNOWN_AS, String.class)
                .setParameter("slug", slug)
                .setParameter("aliases", asked)
                .getResultStream()
                .map(String.class::cast)
                .findFirst();
    }

    boolean exist(String slug) {
        return count("slug", slug) > 0;
    }
}
