package nl.schuldenlab.events.events;

import jakarta.inject.Singleton;
import java.time.Clock;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;

/** Plans events, plans them anew, and tells what became of them. */
@Singleton
class EventPlanning {
    private static final String SUCCESSOR = "/postponedTo";

    private final EventRepository repository;
    private final Events events;
    private final Clock clock;

    EventPlanning(EventRepository repository, Events events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    Event plan(NewEvent wanted) {
        Event event = wanted.toEvent();
        event.refuseHeldInTheFuture(clock.instant());
        mustBeFollowedBy(wanted.postponedTo(), event);
        return repository.added(event);
    }

    Event replace(Event event, EventDescription wanted) {
        event.describe(wanted).refuseHeldInTheFuture(clock.instant());
        return repository.saved(event);
    }

    Event change(Event event, NewEventStatus change) {
        mustBeFollowedBy(change.postponedTo(), event);
        return repository.moved(event, event.moveTo(change.to(), clock.instant(), change));
    }

    /** What everybody may read of an event must not tell of another that they may not know of. */
    private void mustBeFollowedBy(String slug, Event event) {
        if (slug == null) {
            return;
        }
        if (slug.equals(event.slug())) {
            throw Refusal.invalid(Fault.pointer(SUCCESSOR, "postponed-to-itself"));
        }
        Event next =
                events.find(slug).orElseThrow(() -> Refusal.invalid(Fault.pointer(SUCCESSOR, "unknown-reference")));
        if (next.visibility().isNarrowerThan(event.visibility())) {
            throw Refusal.invalid(Fault.pointer(SUCCESSOR, "narrower-visibility"));
        }
    }
}
