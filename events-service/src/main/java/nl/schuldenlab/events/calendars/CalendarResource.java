package nl.schuldenlab.events.calendars;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.events.events.EventFilter;
import nl.schuldenlab.events.events.EventRights;
import nl.schuldenlab.events.events.Events;
import nl.schuldenlab.platform.caller.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Events as calendar programs read them: many to subscribe to, or one. */
@Path("/events")
@Scope("events")
public class CalendarResource {
    private final Agenda agenda;
    private final Events events;
    private final EventRights rights;
    private final EventCalendar calendar;

    CalendarResource(Agenda agenda, Events events, EventRights rights, EventCalendar calendar) {
        this.agenda = agenda;
        this.events = events;
        this.rights = rights;
        this.calendar = calendar;
    }

    @GET
    @Path("/agenda")
    @Produces(CalendarText.TYPE)
    @APIResponse(responseCode = "200", ref = CalendarText.RESPONSE)
    @APIResponse(responseCode = "304", ref = CalendarText.UNCHANGED)
    @Operation(
            summary = "Subscribe to events as a calendar (agenda)",
            description =
                    "iCalendar (RFC 5545): the events that the caller may know of, by the filters of the list, and from a year ago when neither `from` nor `year` is given. `UID` stays, `SEQUENCE` grows with each change of title, times, place or status; what was postponed or cancelled stays as `STATUS:CANCELLED` for 30 days. A historical event of which only the month or year is known is left out, one known to the day takes that whole day.")
    public RestResponse<String> list(@BeanParam EventFilter filter) {
        return CalendarText.answer(
                calendar.published("Schuldenlabs", agenda.of(filter, rights.sight()), rights::isInside));
    }

    @GET
    @Path("/{slug}/calendar-entry")
    @Produces(CalendarText.TYPE)
    @APIResponse(responseCode = "200", ref = CalendarText.RESPONSE)
    @APIResponse(responseCode = "304", ref = CalendarText.UNCHANGED)
    @Operation(
            summary = "Read an event as a calendar (agenda-item)",
            description = "Empty for a historical event of which only the month or year is known.")
    public RestResponse<String> get(@RestPath String slug) {
        Event event = events.get(slug);
        return CalendarText.answer(calendar.published(event.description().title(), List.of(event), rights::isInside));
    }
}
