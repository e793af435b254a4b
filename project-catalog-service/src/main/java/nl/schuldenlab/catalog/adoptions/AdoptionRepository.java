package nl.schuldenlab.catalog.adoptions;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.Spread;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about adoptions. */
@Singleton
class AdoptionRepository extends RootRepository<Adoption> {
    private static final Set<String> KEYS =
            Set.of("adoption_project_municipality_kind_key", "adoption_stopped_historical_key");

    private static final String SAME = """
            project = ?1 and municipality = ?2 and kind = ?3
            order by case when status = STOPPED then 1 else 0 end, since.day desc, id desc""";

    private static final SortKey<Adoption> BY_PROJECT = SortKey.text("project", "e.project", Adoption::project);
    private static final SortKey<Adoption> BY_START =
            SortKey.date("startedOn", "e.milestones.startedOn.day", adoption -> adoption.milestones()
                    .startedOn());
    private static final SortKey<Adoption> BY_SINCE =
            new SortKey<>("since", "e.since.day", adoption -> adoption.since().firstDay(), LocalDate::parse);

    // as text, so that the database finds the index of these alone
    private static final String OPEN = "e.status in ('REQUESTED', 'PREPARING', 'STARTED', 'RUNNING_WELL')";

    AdoptionRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<Adoption> list(AdoptionFilter filter) {
        ListQuery<Adoption> query = ListQuery.of(getEntityManager(), Adoption.class, filter)
                .whereAsked("e.project in :project", "project", filter.project)
                .whereAsked("e.municipality in :municipality", "municipality", filter.municipality)
                .whereAsked("e.lab in :lab", "lab", filter.lab)
                .whereAsked("e.kind in :kind", "kind", filter.kind)
                .whereAsked("e.status in :status", "status", filter.status);
        if (filter.open != null) {
            query.where(filter.open ? OPEN : "not " + OPEN);
        }
        return query.sortedBy(Adoption::id, BY_PROJECT, BY_START, BY_SINCE).page();
    }

    /** @throws Refusal 404 */
    Adoption get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The adoption with its row locked until the transaction ends, for rules that look at more than one row. */
    Adoption locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** What goes on; where nothing does, what stopped last. */
    Optional<Adoption> of(String project, String municipality, AdoptionKind kind) {
        return find(SAME, project, municipality, kind).firstResultOptional();
    }

    /** D69: whether it ran well somewhere else. */
    boolean ranWellOutside(String project, String municipality) {
        return count("project = ?1 and municipality <> ?2 and ranWell", project, municipality) > 0;
    }

    /** D36: whether it ran well where it was born. */
    boolean ranWellAtOrigin(UUID project) {
        return count(
                        "kind = ?1 and ranWell and project = (select p.slug from Project p where p.id = ?2)",
                        AdoptionKind.ORIGIN,
                        project)
                > 0;
    }

    /** D45, D61: what is in use, apart from what runs where it was born, and what is regular work by now. */
    Spread spreadOf(String project) {
        Object[] counted = getEntityManager()
                .createQuery("""
                        select sum(case when a.kind = IMPORT then 1 else 0 end),
                            sum(case when a.status = EMBEDDED then 1 else 0 end),
                            count(distinct a.municipality), count(distinct a.province)
                        from Adoption a where a.project = :project and a.status in :inUse""", Object[].class)
                .setParameter("project", project)
                .setParameter("inUse", AdoptionStatus.IN_USE)
                .getSingleResult();
        int[] numbers = Arrays.stream(counted)
                .mapToInt(each -> each == null ? 0 : ((Number) each).intValue())
                .toArray();
        return new Spread(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    boolean existOf(UUID project) {
        return count("project = (select p.slug from Project p where p.id = ?1)", project) > 0;
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, Adoption adoption) {
        return KEYS.contains(constraint)
                ? Optional.of(Refusal.alreadyExists(
                        "already-exists", () -> of(adoption.project(), adoption.municipality(), adoption.kind())
                                .map(Adoption::path)
                                .orElse(null)))
                : Optional.empty();
    }
}
