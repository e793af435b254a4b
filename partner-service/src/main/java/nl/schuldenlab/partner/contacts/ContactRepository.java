package nl.schuldenlab.partner.contacts;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about contacts. */
@Singleton
class ContactRepository extends RootRepository<Contact> {
    // not by name: a cursor is part of a URL, and holds what the list is sorted by
    private static final SortKey<Contact> OLDEST_FIRST =
            SortKey.instant("createdAt", "e.createdAt", Contact::createdAt);

    ContactRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    Page<Contact> list(String partner, PageRequest request) {
        return ListQuery.of(getEntityManager(), Contact.class, request)
                .where("e.partner = :partner", "partner", partner)
                .where("e.erasedAt is null")
                .sortedBy(Contact::id, OLDEST_FIRST)
                .page();
    }

    /** @throws Refusal 404 */
    Contact get(String partner, UUID id) {
        return find("partner = ?1 and id = ?2", partner, id)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** @throws Refusal 404 */
    Contact get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    boolean exists(String partner, UUID id) {
        return count("partner = ?1 and id = ?2 and erasedAt is null", partner, id) > 0;
    }

    boolean anyExists(Collection<UUID> ids) {
        return !ids.isEmpty() && count("id in ?1 and erasedAt is null", ids) > 0;
    }

    /** Partners, in order after this one, with contacts that were recorded before that moment. */
    List<String> partnersWithAnyBefore(Instant moment, String after, int limit) {
        return getEntityManager()
                .createQuery("""
                        select distinct partner from Contact
                        where partner > ?1 and createdAt < ?2 and erasedAt is null order by partner
                        """, String.class)
                .setParameter(1, after)
                .setParameter(2, moment)
                .setMaxResults(limit)
                .getResultList();
    }

    List<Contact> recordedBefore(Instant moment, String partner) {
        return list("partner = ?1 and createdAt < ?2 and erasedAt is null", partner, moment);
    }

    /** What was done with this person's data, oldest first. */
    List<RecordedView> recorded(Contact contact) {
        return getEntityManager()
                .createQuery(
                        "select e.at, e.kind, e.properties, e.byRole from Change e where e.rootId = ?1 order by e.version",
                        RecordedView.class)
                .setParameter(1, contact.id())
                .getResultList();
    }

    /** Takes the reasons out of the history: words that people wrote may tell who it was. */
    void forgetReasons(Contact contact) {
        getEntityManager()
                .createQuery("update Change set reason = null where rootId = ?1")
                .setParameter(1, contact.id())
                .executeUpdate();
    }
}
