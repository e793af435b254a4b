package nl.schuldenlab.events.registrations;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.events.events.Event;

/** The questions to the database about what time brings about: whom to remind, and whom to forget. */
@Singleton
class DueRegistrations {
    private final EntityManager entityManager;

    DueRegistrations(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Planned events that begin in this span and whose people have not all been reminded. */
    List<String> eventsToRemindOf(Instant from, Instant until, Instant registeredBefore) {
        return entityManager
                .createQuery("""
                        select e.slug from Event e where e.status = PLANNED
                            and e.description.startsAt > ?1 and e.description.startsAt <= ?2
                            and exists (select 1 from Registration r where r.event = e and r.status = REGISTERED
                                and r.remindedAt is null and r.createdAt < ?3)
                        """, String.class)
                .setParameter(1, from)
                .setParameter(2, until)
                .setParameter(3, registeredBefore)
                .getResultList();
    }

    /** Who comes to an event and has not been reminded of it, those aside who registered only lately. */
    List<UUID> unreminded(Event event, Instant registeredBefore) {
        return entityManager
                .createQuery("""
                        select id from Registration
                        where event = ?1 and status = REGISTERED and remindedAt is null and createdAt < ?2 order by arrival
                        """, UUID.class)
                .setParameter(1, event)
                .setParameter(2, registeredBefore)
                .getResultList();
    }

    /** Without a new version: nothing was changed that its reader sees. */
    void reminded(List<UUID> registrations, Instant now) {
        entityManager
                .createQuery("update Registration set remindedAt = ?1 where id in ?2")
                .setParameter(1, now)
                .setParameter(2, registrations)
                .executeUpdate();
    }

    /** Events that ended before this day and of which registrations are still kept. */
    List<UUID> eventsKeptSince(LocalDate day, int limit) {
        return entityManager
                .createQuery("""
                        select e.id from Event e where e.lastDay < ?1
                            and e.id in (select r.event.id from Registration r where r.erasedAt is null)
                        """, UUID.class)
                .setParameter(1, day)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Some of those that are kept of an event. */
    List<Registration> kept(UUID event, int limit) {
        return entityManager
                .createQuery("from Registration r where r.event.id = ?1 and r.erasedAt is null", Registration.class)
                .setParameter(1, event)
                .setMaxResults(limit)
                .getResultList();
    }
}
