package nl.schuldenlab.events.registrations;

import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about registrations. */
@Singleton
class RegistrationRepository extends RootRepository<Registration> {
    private static final SortKey<Registration> BY_ARRIVAL =
            SortKey.number("arrival", "e.arrival", Registration::arrival);
    private static final SortKey<Registration> OLDEST_FIRST =
            SortKey.instant("createdAt", "e.createdAt", Registration::createdAt);

    RegistrationRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    /** Those of an event in the order of arrival. */
    Page<Registration> list(Event event, RegistrationFilter filter, Reach reach) {
        ListQuery<Registration> query = ListQuery.of(getEntityManager(), Registration.class, filter)
                .where("e.event = :event", "event", event)
                .where("e.erasedAt is null")
                .whereAsked("e.status in :status", "status", filter.status)
                .whereAsked("e.description.partner in :partner", "partner", filter.partner);
        if (!reach.all()) {
            query.where("e.registeredBy = :subject or e.description.partner in :own", "subject", reach.subject())
                    .with("own", reach.partners());
        }
        return query.sortedBy(Registration::id, BY_ARRIVAL).page();
    }

    Page<Registration> list(String subject, OwnRegistrationFilter filter) {
        return ListQuery.of(getEntityManager(), Registration.class, filter)
                .where("e.registeredBy = :subject", "subject", subject)
                .whereAsked("e.status in :status", "status", filter.status)
                .sortedBy(Registration::id, OLDEST_FIRST)
                .page();
    }

    /** @throws Refusal 404 */
    Registration get(Event event, UUID id) {
        return find("event = ?1 and id = ?2", event, id).firstResultOptional().orElseThrow(Refusal::notFound);
    }

    /** Who has waited longest. */
    Optional<Registration> firstWaiting(Event event) {
        return find("event = ?1 and status = ?2 order by arrival", event, RegistrationStatus.WAITING)
                .firstResultOptional();
    }

    /** Who has waited longest of those that are no more than this. */
    Optional<Registration> firstWaiting(Event event, int seats) {
        return find(
                        "event = ?1 and status = ?2 and description.seats <= ?3 order by arrival",
                        event,
                        RegistrationStatus.WAITING,
                        seats)
                .firstResultOptional();
    }

    /** Those of these that are at this event, by their ids. */
    Map<UUID, Registration> of(Event event, List<UUID> ids) {
        return find("event = ?1 and id in ?2", event, ids).stream()
                .collect(Collectors.toMap(Registration::id, Function.identity()));
    }

    AttendanceCounts attendanceCounts(Event event) {
        return getEntityManager()
                .createQuery("""
                        select coalesce(sum(r.description.seats), 0), coalesce(sum(r.present), 0),
                            count(case when r.status = ABSENT then 1 end), count(case when r.status = REGISTERED then 1 end)
                        from Registration r where r.event = ?1 and r.status in (REGISTERED, ATTENDED, ABSENT)
                        """, AttendanceCounts.class)
                .setParameter(1, event)
                .getSingleResult();
    }

    /** As it is now, with the row of its event locked until the transaction ends. */
    Registration withEventLocked(Registration registration) {
        getEntityManager().lock(registration.event(), LockModeType.PESSIMISTIC_WRITE);
        getEntityManager().refresh(registration);
        return registration;
    }

    /** The place in the waiting list, or null for who does not wait. */
    Long waitingPosition(Registration registration) {
        return registration.status() != RegistrationStatus.WAITING
                ? null
                : count(
                        "event = ?1 and status = ?2 and arrival <= ?3",
                        registration.event(),
                        RegistrationStatus.WAITING,
                        registration.arrival());
    }

    /** All who have seats or wait for them. */
    List<UUID> open(Event event) {
        return ids(event, List.of(RegistrationStatus.REGISTERED, RegistrationStatus.WAITING));
    }

    private List<UUID> ids(Event event, List<RegistrationStatus> statuses) {
        return getEntityManager()
                .createQuery(
                        "select id from Registration where event = ?1 and status in ?2 order by arrival", UUID.class)
                .setParameter(1, event)
                .setParameter(2, statuses)
                .getResultList();
    }

    /** What was done with this person's data, oldest first. */
    List<RecordedView> recorded(Registration registration) {
        return getEntityManager()
                .createQuery(
                        "select e.at, e.kind, e.properties, e.byRole from Change e where e.rootId = ?1 order by e.version",
                        RecordedView.class)
                .setParameter(1, registration.id())
                .getResultList();
    }

    /** Takes the reasons out of the history: words that people wrote may tell who it was. */
    void forgetReasons(Registration registration) {
        getEntityManager()
                .createQuery("update Change set reason = null where rootId = ?1")
                .setParameter(1, registration.id())
                .executeUpdate();
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, Registration registration) {
        return switch (constraint) {
            case "registration_event_id_subject_key" ->
                Optional.of(Refusal.alreadyExists("already-exists", () -> own(registration)));
            // whose address it is is nobody else's to know
            case "registration_event_id_email_key" -> Optional.of(Refusal.alreadyExists("already-exists", () -> null));
            default -> Optional.empty();
        };
    }

    private String own(Registration registration) {
        return find(
                        "event = ?1 and subject = ?2 and status <> ?3",
                        registration.event(),
                        registration.subject(),
                        RegistrationStatus.CANCELLED)
                .firstResultOptional()
                .map(Registration::path)
                .orElse(null);
    }
}
