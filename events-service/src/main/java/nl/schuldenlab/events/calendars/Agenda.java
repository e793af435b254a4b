package nl.schuldenlab.events.calendars;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.events.events.EventFilter;
import nl.schuldenlab.events.events.EventStatus;
import nl.schuldenlab.events.events.Events;
import nl.schuldenlab.events.events.Sight;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.time.Today;

/** Chooses the events that a calendar holds; what was called off stays in it for a while, and then goes. */
@Singleton
public class Agenda {
    private final Events events;
    private final Today today;
    private final CalendarsConfig config;

    Agenda(Events events, Today today, CalendarsConfig config) {
        this.events = events;
        this.today = today;
        this.config = config;
    }

    /** @throws Refusal 400 when there are more than a calendar holds, for then some would be missing unseen */
    public List<Event> of(EventFilter filter, Sight sight) {
        LocalDate day = today.day();
        filter.beginsUsuallyOn(day.minus(config.lookBack()));
        List<Event> found = events.first(filter, sight, config.mostEvents() + 1);
        if (found.size() > config.mostEvents()) {
            throw Refusal.invalid(
                    Fault.parameter("from", "too-many-for-a-calendar", Map.of("most", config.mostEvents())));
        }
        LocalDate since = day.minus(config.keptAfterCancellation());
        return found.stream().filter(event -> isShown(event, since)).toList();
    }

    private static boolean isShown(Event event, LocalDate since) {
        boolean on = event.status() == EventStatus.PLANNED || event.status() == EventStatus.HELD;
        return on || !LocalDate.ofInstant(event.updatedAt(), ZoneOffset.UTC).isBefore(since);
    }
}
