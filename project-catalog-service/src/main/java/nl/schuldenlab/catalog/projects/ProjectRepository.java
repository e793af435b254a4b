package nl.schuldenlab.catalog.projects;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schuldenlab.catalog.indexes.Counts;
import nl.schuldenlab.catalog.indexes.Finding;
import nl.schuldenlab.catalog.indexes.Findings;
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

    private final Findings findings;

    ProjectRepository(ChangeLog changes, Clock clock, Findings findings) {
        super(changes, clock);
        this.findings = findings;
    }

    /** Those that are published, or, where drafts are asked for, those that are not and that the caller is an insider of; the best found first. */
    FoundProjects list(ProjectFilter filter, Sight sight) {
        Finding finding = findings.find(filter.question(sight));
        Finding inTurn = filter.sort == null ? finding : finding.unranked();
        Page<Project> page = ListQuery.of(getEntityManager(), Project.class, filter)
                .inTurn(inTurn.ranks().stream()
                        .map(rank -> Places.rows(rank, finding.newest()))
                        .toList())
                .knownTotal(finding.total())
                .idsFirst()
                .sortedBy(Project::id, BY_NAME, BY_START)
                .page();
        return new FoundProjects(page, finding.someWords());
    }

    /** How many projects that are asked for there are of each value of these facets, without regard to their own filter. */
    Counts counts(ProjectFilter filter, Sight sight) {
        return findings.count(
                filter.question(sight),
                Stream.of(ProjectFacet.values()).map(ProjectFacet::side).toList());
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
