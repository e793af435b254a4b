package nl.schuldenlab.events.calendars;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.events.events.EventRights;
import nl.schuldenlab.events.events.Events;
import nl.schuldenlab.platform.caller.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** One event as a calendar. */
@Path("/events/{slug}/calendar-entry")
@Scope("events")
public class CalendarEntryResource {
    private final Events events;
    private final EventRights rights;
    private final EventCalendar calendar;

    CalendarEntryResource(Events events, EventRights rights, EventCalendar calendar) {
        this.events = events;
        this.rights = rights;
        this.calendar = calendar;
    }

    @GET
    @Produces(CalendarText.TYPE)
    @Operation(
            summary = "Read an event as a calendar (agenda-item)",
            description = "Empty for a historical event of which only the month or year is known.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = CalendarText.TYPE,
                            schema = @Schema(type = SchemaType.STRING),
                            example = CalendarText.EXAMPLE),
            headers =
                    @Header(name = "ETag", description = CalendarText.TAG, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "304",
            description = CalendarText.UNCHANGED,
            headers =
                    @Header(name = "ETag", description = CalendarText.TAG, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> get(@RestPath String slug) {
        Event event = events.get(slug);
        return CalendarText.answer(calendar.published(event.description().title(), List.of(event), rights::isInside));
    }
}
