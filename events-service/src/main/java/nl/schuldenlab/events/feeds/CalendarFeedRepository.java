package nl.schuldenlab.events.feeds;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about calendar addresses. */
@Singleton
class CalendarFeedRepository extends RootRepository<CalendarFeed> {
    private static final SortKey<CalendarFeed> BY_CREATION =
            SortKey.instant("createdAt", "e.createdAt", CalendarFeed::createdAt);

    private final Clock clock;

    CalendarFeedRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
        this.clock = clock;
    }

    /** @param owner null for those of everybody */
    Page<CalendarFeed> list(PageRequest request, String owner) {
        return ListQuery.of(getEntityManager(), CalendarFeed.class, request)
                .whereAsked("e.owner = :owner", "owner", owner)
                .where("e.expiresAt > :now", "now", clock.instant())
                .sortedBy(CalendarFeed::id, BY_CREATION)
                .page();
    }

    List<CalendarFeed> ofOwner(String owner) {
        return find("owner = ?1 and expiresAt > ?2 order by id", owner, clock.instant())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<CalendarFeed> ofToken(FeedToken token) {
        return find("tokenHash = ?1 and expiresAt > ?2", token.hash(), clock.instant())
                .firstResultOptional();
    }

    Optional<CalendarFeed> ofId(String key) {
        try {
            return findByIdOptional(UUID.fromString(key));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    int deleteExpired(Instant now) {
        return (int) delete("expiresAt <= ?1", now);
    }
}
