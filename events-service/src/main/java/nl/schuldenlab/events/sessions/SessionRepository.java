package nl.schuldenlab.events.sessions;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.platform.changes.ChangeLog;
import nl.schuldenlab.platform.paging.ListQuery;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.SortKey;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.roots.RootRepository;

/** All questions to the database about sessions. */
@Singleton
class SessionRepository extends RootRepository<Session> {
    private static final SortKey<Session> BY_TIME =
            SortKey.instant("startsAt", "e.programmedAt", Session::programmedAt);

    SessionRepository(ChangeLog changes, Clock clock) {
        super(changes, clock);
    }

    /** The programme in the order of time. */
    Page<Session> list(Event event, SessionFilter filter) {
        return ListQuery.of(getEntityManager(), Session.class, filter)
                .where("e.event = :event", "event", event)
                .whereAsked("e.description.kind in :kind", "kind", filter.kind)
                .whereAnyAsked("e.description.presenters", "presenter", filter.presenter)
                .sortedBy(Session::id, BY_TIME)
                .page();
    }

    /** Those that have a time. */
    Stream<Session> timed(Event event) {
        return list("event = ?1 and description.startsAt is not null", event).stream();
    }

    Session get(Event event, UUID id) {
        return find("event = ?1 and id = ?2", event, id).firstResultOptional().orElseThrow(Refusal::notFound);
    }

    @Override
    protected Optional<Refusal> refusal(String constraint, Session session) {
        return constraint.equals("session_event_id_title_key")
                ? Optional.of(Refusal.alreadyExists("already-exists", () -> namesake(session)))
                : Optional.empty();
    }

    private String namesake(Session session) {
        return find(
                        "event = ?1 and description.title = ?2",
                        session.event(),
                        session.description().title())
                .firstResultOptional()
                .map(Session::path)
                .orElse(null);
    }
}
