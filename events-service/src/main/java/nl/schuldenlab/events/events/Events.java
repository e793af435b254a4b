package nl.schuldenlab.events.events;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schuldenlab.platform.problem.Refusal;

/** Finds events for a caller: what it may not know of is not there. */
@Singleton
public class Events {
    private final EventRepository events;
    private final EventRights rights;

    Events(EventRepository events, EventRights rights) {
        this.events = events;
        this.rights = rights;
    }

    /** @throws Refusal 404 */
    public Event get(String slug) {
        return find(slug).orElseThrow(Refusal::notFound);
    }

    /** The event with its row locked until the transaction ends. */
    public Event locked(String slug) {
        return findLocked(slug).orElseThrow(Refusal::notFound);
    }

    /** The same for what the service does of its own accord. */
    public Event lockedByItself(String slug) {
        return events.locked(slug);
    }

    Optional<Event> findLocked(String slug) {
        return events.findLocked(slug, rights.sight());
    }

    public Optional<Event> find(String slug) {
        return events.find(slug, rights.sight());
    }

    /** The events that come first, of those asked for and to be seen. */
    public List<Event> first(EventFilter filter, Sight sight, int most) {
        return events.first(filter, sight, most);
    }

    /** How many events of each kind a lab has in a year, of whatever visibility. */
    public List<EventTally> tallies(String lab, int year, LocalDate today) {
        return events.tallies(lab, year, today);
    }

    /** An event whatever its visibility, for what the service tells of its own accord. */
    public Optional<Event> known(String slug) {
        return events.find("slug", slug).firstResultOptional();
    }

    /** The same with its row locked until the transaction ends. */
    public Event lockedKnown(String slug) {
        return events.locked(slug);
    }
}
