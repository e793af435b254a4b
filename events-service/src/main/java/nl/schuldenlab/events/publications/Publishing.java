package nl.schuldenlab.events.publications;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.events.events.Events;
import nl.schuldenlab.events.events.Visibility;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;

/** Records publications: such as came out already, and came out of events that are here. */
@Singleton
class Publishing {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final String ORIGIN = "/originEvent";

    private final PublicationRepository publications;
    private final Events events;
    private final Clock clock;

    Publishing(PublicationRepository publications, Events events, Clock clock) {
        this.publications = publications;
        this.events = events;
        this.clock = clock;
    }

    Publication record(NewPublication publication) {
        refuseFuture(publication.description().publishedOn());
        mustComeOutOf(publication.description().originEvent());
        return publications.added(publication.toPublication());
    }

    Publication replace(Publication publication, PublicationDescription wanted) {
        refuseFuture(wanted.publishedOn());
        if (wanted.originEvent() != null
                && !wanted.originEvent().equals(publication.description().originEvent())) {
            mustComeOutOf(wanted.originEvent());
        }
        return publications.saved(publication.describe(wanted));
    }

    private void refuseFuture(PartialDate publishedOn) {
        if (publishedOn != null && publishedOn.firstDay().isAfter(LocalDate.ofInstant(clock.instant(), AMSTERDAM))) {
            throw Refusal.invalid(Fault.pointer("/publishedOn", "future"));
        }
    }

    /** What everybody may read of a publication must not tell of an event that they may not know of. */
    private void mustComeOutOf(String slug) {
        if (slug == null) {
            return;
        }
        Event origin = events.find(slug).orElseThrow(() -> Refusal.invalid(Fault.pointer(ORIGIN, "unknown-reference")));
        if (origin.visibility() != Visibility.PUBLIC) {
            throw Refusal.invalid(Fault.pointer(ORIGIN, "narrower-visibility"));
        }
    }
}
