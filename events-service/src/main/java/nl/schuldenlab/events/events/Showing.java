package nl.schuldenlab.events.events;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schuldenlab.platform.paging.Page;

/** Shows events to this caller: with their online link when it is in the event, or has a seat there. */
@RequestScoped
class Showing {
    private final EventRights rights;
    private final EventRepository events;

    Showing(EventRights rights, EventRepository events) {
        this.rights = rights;
        this.events = events;
    }

    EventView of(Event event) {
        return view(event, events.attendedBy(rights.subject(), List.of(event.id())));
    }

    Page<EventView> of(Page<Event> page) {
        List<UUID> ids = page.items().stream().map(Event::id).toList();
        Set<UUID> attended = events.attendedBy(rights.subject(), ids);
        return page.map(event -> view(event, attended));
    }

    private EventView view(Event event, Set<UUID> attended) {
        return EventView.of(event, rights.isInside(event) || attended.contains(event.id()));
    }
}
