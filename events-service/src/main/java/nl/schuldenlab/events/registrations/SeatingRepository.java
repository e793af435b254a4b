package nl.schuldenlab.events.registrations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.events.events.Event;

/** All questions to the database about how full events are. */
@Singleton
class SeatingRepository implements PanacheRepositoryBase<Seating, UUID> {

    /** That of an event whose row is locked, made with the first registration. */
    Seating of(Event event) {
        return find(event).orElseGet(() -> {
            Seating first = new Seating(event);
            persist(first);
            return first;
        });
    }

    /** The same, if anybody has registered. */
    Optional<Seating> find(Event event) {
        Optional<Seating> seating = findByIdOptional(event.id());
        seating.ifPresent(found -> found.follow(event));
        return seating;
    }

    /** As it is now, for reading; empty while nobody has registered. */
    Seating shown(Event event) {
        return findByIdOptional(event.id()).orElseGet(() -> new Seating(event));
    }
}
