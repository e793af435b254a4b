package nl.schuldenlab.events.series;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.events.events.Sight;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about series and what was planned from them. */
@Singleton
class SeriesRepository extends RootRepository<Series> {
    private static final SortKey<Series> BY_CREATION = SortKey.instant("createdAt", "e.createdAt", Series::createdAt);

    SeriesRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<Series> list(SeriesFilter filter, Sight sight) {
        ListQuery<Series> query = ListQuery.of(getEntityManager(), Series.class, filter)
                .whereAsked("e.description.lab in :lab", "lab", filter.lab);
        return (sight.all()
                        ? query
                        : query.where("e.description.lab in :ownLabs", "ownLabs", List.copyOf(sight.labs())))
                .sortedBy(Series::id, BY_CREATION)
                .page();
    }

    /** @throws Refusal 404 */
    Series get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** @throws Refusal 404 */
    Series locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    List<Occurrence> occurrences(Series series) {
        return getEntityManager()
                .createQuery("from Occurrence where seriesId = :series order by occursOn", Occurrence.class)
                .setParameter("series", series.id())
                .getResultList();
    }

    void add(Occurrence occurrence) {
        getEntityManager().persist(occurrence);
    }
}
