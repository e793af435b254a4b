package nl.schuldenlab.events.series;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.events.events.EventPlanning;
import nl.schuldenlab.events.events.Events;
import nl.schuldenlab.events.events.NewEvent;

/**
 * Plans the events of a series: those of days that have none yet, and those anew that are as the series made them. What was
 * changed by hand, called off or is over stays as it is, and so does the event of a day that is no longer in the series.
 */
@Singleton
class SeriesPlanning {
    private final SeriesRepository series;
    private final Events events;
    private final EventPlanning planning;
    private final Clock clock;

    SeriesPlanning(SeriesRepository series, Events events, EventPlanning planning, Clock clock) {
        this.series = series;
        this.events = events;
        this.planning = planning;
        this.clock = clock;
    }

    /** @param until the last day to plan for; the rest of the series another time */
    PlanningView plan(Series planned, LocalDate until) {
        Map<LocalDate, Occurrence> before = series.occurrences(planned).stream()
                .collect(Collectors.toMap(Occurrence::occursOn, Function.identity()));
        List<String> made = new ArrayList<>();
        List<String> followed = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        Instant now = clock.instant();
        for (LocalDate day : planned.description().recurrence().days()) {
            Occurrence occurrence = before.remove(day);
            if (occurrence != null) {
                (follows(planned, occurrence) ? followed : kept).add(occurrence.event());
            } else if (!day.isAfter(until) && planned.eventOn(day).startsAt().isAfter(now)) {
                made.add(make(planned, day));
            }
        }
        List<String> outside =
                before.values().stream().map(Occurrence::event).sorted().toList();
        return new PlanningView(made, followed, kept, outside);
    }

    private String make(Series planned, LocalDate day) {
        Event event = planning.plan(new NewEvent(planned.slugOn(day), planned.eventOn(day), null, null, null, null));
        series.add(new Occurrence(planned.id(), day, event.slug(), event.version()));
        return event.slug();
    }

    private boolean follows(Series planned, Occurrence occurrence) {
        Optional<Event> event = Optional.of(events.lockedKnown(occurrence.event()))
                .filter(Event::isPlanned)
                .filter(found -> occurrence.isAsPlanned(found.version()))
                .filter(found -> found.description().startsAt().isAfter(clock.instant()));
        event.ifPresent(found -> {
            planning.replace(found, planned.eventOn(occurrence.occursOn()));
            occurrence.planned(found.version());
        });
        return event.isPresent();
    }
}
