package nl.schuldenlab.events.calendars;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.events.events.EventDescription;

/** Writes events as a calendar (RFC 5545) that programs read: with the zones they take place in, and the same event under the same name for ever. */
@Singleton
public class EventCalendar {
    private static final String MADE_BY = "-//SchuldenlabNL//Debt-lab platform//EN";

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final CalendarEntries entries;
    private final Clock clock;

    EventCalendar(CalendarEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** What may be subscribed to. An event of which no day is known has no place in it. */
    public String published(String name, Collection<Event> events, Predicate<Event> inside) {
        Calendar calendar = calendar(Method.VALUE_PUBLISH);
        calendar.add(new Name(name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        List<Event> dated = events.stream().filter(CalendarEntries::hasDay).toList();
        return written(calendar, dated, event -> entries.published(event, inside.test(event)));
    }

    /** What a mail asks its reader's program to note. */
    public String request(Event event, Attendee attendee) {
        return written(calendar(Method.VALUE_REQUEST), List.of(event), noted -> entries.request(noted, attendee));
    }

    /** What a mail asks its reader's program to strike out. */
    public String cancellation(Event event, Attendee attendee) {
        return written(calendar(Method.VALUE_CANCEL), List.of(event), noted -> entries.cancellation(noted, attendee));
    }

    private static Calendar calendar(String method) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(MADE_BY));
        calendar.add(new Version(new ParameterList(), Version.VALUE_2_0));
        calendar.add(new CalScale(CalScale.VALUE_GREGORIAN));
        calendar.add(new Method(method));
        return calendar;
    }

    private String written(Calendar calendar, List<Event> events, Function<Event, VEvent> entry) {
        zones(events)
                .forEach((zone, times) -> calendar.add(
                        new CalendarZone(ZoneId.of(zone)).covering(times.get(0), times.get(times.size() - 1))));
        events.forEach(event -> calendar.add(entry.apply(event)));
        if (events.isEmpty()) { // a calendar has to hold something
            calendar.add(new CalendarZone(AMSTERDAM).covering(clock.instant(), clock.instant()));
        }
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FoldedText.of(text.toString());
    }

    /** The times of events in each zone, in order. */
    private static Map<String, List<Instant>> zones(List<Event> events) {
        return events.stream()
                .map(Event::description)
                .filter(event -> event.startsAt() != null)
                .collect(Collectors.groupingBy(
                        EventDescription::timeZone,
                        TreeMap::new,
                        Collectors.flatMapping(
                                EventCalendar::times,
                                Collectors.collectingAndThen(Collectors.toList(), EventCalendar::inOrder))));
    }

    private static Stream<Instant> times(EventDescription event) {
        return Stream.of(event.startsAt(), event.endsAt()).filter(time -> time != null);
    }

    private static List<Instant> inOrder(List<Instant> times) {
        return times.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
