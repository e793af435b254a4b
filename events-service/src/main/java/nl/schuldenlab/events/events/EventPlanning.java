package nl.schuldenlab.events.events;

import jakarta.inject.Singleton;
import java.time.Clock;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.status.Judgement;

/** Plans events, plans them anew, and tells what became of them. */
@Singleton
public class EventPlanning {
    private static final String SUCCESSOR = "/postponedTo";

    private final EventRepository repository;
    private final Events events;
    private final jakarta.enterprise.event.Event<Object> told;
    private final Clock clock;

    EventPlanning(EventRepository repository, Events events, jakarta.enterprise.event.Event<Object> told, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.told = told;
        this.clock = clock;
    }

    public Event plan(NewEvent wanted) {
        Event event = wanted.toEvent();
        event.refuseHeldInTheFuture(clock.instant());
        mustBeFollowedBy(wanted.postponedTo(), event);
        if (wanted.postpones() != null) {
            postpone(repository.locked(wanted.postpones()), event);
        }
        return repository.added(event);
    }

    /** D188: first the one gives way, since a lab has one kick-off at a time; then the other can be there. */
    private void postpone(Event event, Event successor) {
        if (successor.visibility().isNarrowerThan(event.visibility())) {
            throw Refusal.invalid(Fault.pointer("/visibility", "narrower-visibility"));
        }
        move(event, new NewEventStatus(EventStatus.POSTPONED, null, successor.slug()));
    }

    public Event replace(Event event, EventDescription wanted) {
        EventDescription before = event.description();
        event.describe(wanted).refuseHeldInTheFuture(clock.instant());
        Judgement judgement = new Judgement();
        told.fire(new EventReplaced(event, before, judgement));
        judgement.enforce();
        repository.saved(event);
        told.fire(new EventDescribed(event, before));
        return event;
    }

    Event change(Event event, NewEventStatus change) {
        mustBeFollowedBy(change.postponedTo(), event);
        return move(event, change);
    }

    private Event move(Event event, NewEventStatus change) {
        repository.moved(event, event.moveTo(change.to(), clock.instant(), change));
        told.fire(new EventStatusChanged(event));
        return event;
    }

    /** What everybody may read of an event must not tell of another that they may not know of. */
    private void mustBeFollowedBy(String slug, Event event) {
        if (slug == null) {
            return;
        }
        if (slug.equals(event.slug())) {
            throw Refusal.invalid(Fault.pointer(SUCCESSOR, "postponed-to-itself"));
        }
        Event next = events.findLocked(slug)
                .orElseThrow(() -> Refusal.invalid(Fault.pointer(SUCCESSOR, "unknown-reference")));
        if (next.visibility().isNarrowerThan(event.visibility())) {
            throw Refusal.invalid(Fault.pointer(SUCCESSOR, "narrower-visibility"));
        }
        next.judgeSuccession().enforce();
    }
}
