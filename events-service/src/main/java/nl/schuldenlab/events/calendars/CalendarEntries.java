package nl.schuldenlab.events.calendars;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Conference;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.events.events.EventDescription;
import nl.schuldenlab.events.events.EventStatus;
import nl.schuldenlab.events.events.Venue;
import nl.schuldenlab.platform.config.SuiteConfig;

/** Makes the entry of an event in a calendar. */
@Singleton
class CalendarEntries {
    private final CalendarsConfig config;
    private final SuiteConfig suite;
    private final Clock clock;

    CalendarEntries(CalendarsConfig config, SuiteConfig suite, Clock clock) {
        this.config = config;
        this.suite = suite;
        this.clock = clock;
    }

    /** Whether it has a time or a day; one known to the month or year only would have to be put on a day that is made up. */
    static boolean hasDay(Event event) {
        LocalDate day = event.startsOn() == null ? null : event.startsOn().firstDay();
        return day != null && day.equals(event.startsOn().lastDay());
    }

    /** @param inside whether its readers are in the event, and so may know how to join it from afar */
    VEvent published(Event event, boolean inside) {
        return entry(event, event.updatedAt(), isOff(event) ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED, inside);
    }

    VEvent request(Event event, Attendee attendee) {
        VEvent entry = entry(event, clock.instant(), Status.VALUE_CONFIRMED, true);
        return entry.add(invited(attendee, attendee.accepted() ? PartStat.ACCEPTED : PartStat.NEEDS_ACTION));
    }

    VEvent cancellation(Event event, Attendee attendee) {
        VEvent entry = entry(event, clock.instant(), Status.VALUE_CANCELLED, false);
        return entry.add(invited(attendee, PartStat.DECLINED));
    }

    private static boolean isOff(Event event) {
        return event.status() == EventStatus.CANCELLED || event.status() == EventStatus.POSTPONED;
    }

    /** @param stamp of a published entry the time of its last change, so that a calendar in which nothing changed is the same text */
    private VEvent entry(Event event, Instant stamp, String status, boolean inside) {
        EventDescription described = event.description();
        VEvent entry = new VEvent(false);
        entry.add(new Uid(event.id().toString()));
        entry.add(new DtStamp(stamp));
        entry.add(new Created(event.createdAt()));
        entry.add(new LastModified(event.updatedAt()));
        entry.add(new Sequence(event.sequence()));
        entry.add(new Status(status));
        entry.add(new Summary(described.title()));
        entry.add(new Categories(described.kind().name()));
        entry.add(organiser(event));
        addTimes(entry, event);
        addPlace(entry, described, inside);
        address(event).ifPresent(url -> entry.add(new Url(url)));
        addSuccessor(entry, event);
        return entry;
    }

    private static void addTimes(VEvent entry, Event event) {
        EventDescription described = event.description();
        if (described.startsAt() == null) {
            LocalDate day = event.startsOn().firstDay();
            entry.add(new DtStart<>(day));
            entry.add(new DtEnd<>(day.plusDays(1)));
            return;
        }
        ZoneId zone = ZoneId.of(described.timeZone());
        entry.add(new DtStart<>(described.startsAt().atZone(zone)));
        if (described.endsAt() != null) {
            entry.add(new DtEnd<>(described.endsAt().atZone(zone)));
        }
    }

    private static void addPlace(VEvent entry, EventDescription described, boolean inside) {
        Venue venue = described.venue();
        String place = venue == null
                ? ""
                : Stream.of(venue.name(), venue.city())
                        .filter(part -> part != null)
                        .collect(Collectors.joining(", "));
        if (!place.isEmpty()) {
            entry.add(new Location(place));
        }
        if (inside && described.onlineLink() != null) {
            entry.add(new Conference(new ParameterList(List.of(Value.URI)), described.onlineLink()));
        }
    }

    private void addSuccessor(VEvent entry, Event event) {
        if (event.postponedTo() != null) {
            String successor = "/v1/events/" + event.postponedTo();
            entry.add(new Description("→ " + suite.publicUrl().orElse("") + successor));
        }
    }

    private Optional<URI> address(Event event) {
        return suite.publicUrl().map(url -> URI.create(url + event.path()));
    }

    private Organizer organiser(Event event) {
        String hosts = String.join(", ", event.hosts());
        List<Parameter> name = hosts.isEmpty() ? List.of() : List.of(new Cn(hosts));
        return new Organizer(new ParameterList(name), URI.create("mailto:" + config.organiser()));
    }

    private static net.fortuna.ical4j.model.property.Attendee invited(Attendee attendee, PartStat answer) {
        List<Parameter> told = List.of(new Cn(attendee.name()), Role.REQ_PARTICIPANT, answer, Rsvp.FALSE);
        return new net.fortuna.ical4j.model.property.Attendee(
                new ParameterList(told), URI.create("mailto:" + attendee.email()));
    }
}
