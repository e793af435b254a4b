package nl.schuldenlab.events.events;

import java.util.List;

/** What became of an event: still to come, held, put off to another one, or called off. */
public enum EventStatus {
    PLANNED,
    HELD,
    POSTPONED,
    CANCELLED;

    /** The statuses that can come next. */
    List<EventStatus> next() {
        return this == PLANNED ? List.of(HELD, POSTPONED, CANCELLED) : List.of();
    }
}
