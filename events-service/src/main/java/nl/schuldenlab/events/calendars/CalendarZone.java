package nl.schuldenlab.events.calendars;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * A time zone as a calendar tells it: each change of the clock in the time of its events, from the rules that this process
 * itself reckons with. The library's own tables name some zones otherwise, and age with its release.
 */
final class CalendarZone {
    private final ZoneId zone;
    private final ZoneRules rules;

    CalendarZone(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
    }

    /** With every change between the two, and the one before the first. */
    VTimeZone covering(Instant first, Instant last) {
        List<Observance> changes = new ArrayList<>();
        ZoneOffsetTransition before = rules.previousTransition(first.plusSeconds(1));
        changes.add(before == null ? unchanging(first) : observance(before));
        for (ZoneOffsetTransition next = rules.nextTransition(first);
                next != null && !next.getInstant().isAfter(last);
                next = rules.nextTransition(next.getInstant())) {
            changes.add(observance(next));
        }
        VTimeZone told = new VTimeZone(new ComponentList<>(changes));
        told.add(new TzId(zone.getId()));
        return told;
    }

    private Observance unchanging(Instant at) {
        ZoneOffset offset = rules.getOffset(at);
        return observance(LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset, at);
    }

    private Observance observance(ZoneOffsetTransition change) {
        return observance(
                change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter(), change.getInstant());
    }

    private Observance observance(LocalDateTime start, ZoneOffset from, ZoneOffset to, Instant at) {
        boolean summer = rules.isDaylightSavings(at);
        Observance observance = summer ? new Daylight() : new Standard();
        observance.add(new DtStart<>(start));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        observance.add(new TzName(name(summer)));
        return observance;
    }

    private String name(boolean summer) {
        return TimeZone.getTimeZone(zone).getDisplayName(summer, TimeZone.SHORT, Locale.ENGLISH);
    }
}
