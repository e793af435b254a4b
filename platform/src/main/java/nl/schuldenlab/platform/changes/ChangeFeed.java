package nl.schuldenlab.platform.changes;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.schuldenlab.platform.problem.Refusal;

/**
 * The changes of this service in one order. Positions are given after commit, by a reader that holds a lock, so that no
 * cursor misses a change although transactions commit out of order, and writers do not wait for each other.
 */
@Singleton
public class ChangeFeed {
    private static final Duration KEPT = Duration.ofDays(400);
    private static final long LOCK = 4_207_849_484L;

    private final EntityManager entityManager;
    private final Clock clock;

    ChangeFeed(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** @throws Refusal 410 when the place is older than what is kept */
    @Transactional
    public List<Change> after(long position, int limit) {
        numberCommitted();
        Instant oldest = clock.instant().minus(KEPT);
        if (position > 0 && isExpired(position, oldest)) {
            throw new Refusal(410, "cursor-expired");
        }
        return entityManager
                .createQuery("from Change where position > :position and at >= :oldest order by position", Change.class)
                .setParameter("position", position)
                .setParameter("oldest", oldest)
                .setMaxResults(limit)
                .getResultList();
    }

    /** A cursor of ours is too old once something after it is; one that we never gave is taken for such a one. */
    private boolean isExpired(long position, Instant oldest) {
        return (Boolean) entityManager
                .createNativeQuery("""
                        select not exists (select from change where position = :position)
                            or exists (select from change where position > :position and at < :oldest)
                        """)
                .setParameter("position", position)
                .setParameter("oldest", oldest)
                .getSingleResult();
    }

    private void numberCommitted() {
        entityManager
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(:lock)) locked")
                .setParameter("lock", LOCK)
                .getSingleResult();
        entityManager.createNativeQuery("""
                        update change set position = numbered.position from (
                            select id, row_number() over (order by seq)
                                + (select coalesce(max(position), 0) from change) as position
                            from change where position is null) numbered
                        where change.id = numbered.id
                        """).executeUpdate();
    }
}
