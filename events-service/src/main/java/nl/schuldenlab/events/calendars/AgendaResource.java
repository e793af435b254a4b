package nl.schuldenlab.events.calendars;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.schuldenlab.events.events.EventRights;
import nl.schuldenlab.platform.caller.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** The events of the network as a calendar to subscribe to. */
@Path("/events/agenda")
@Scope("events")
public class AgendaResource {
    private final Agenda agenda;
    private final EventRights rights;
    private final EventCalendar calendar;

    AgendaResource(Agenda agenda, EventRights rights, EventCalendar calendar) {
        this.agenda = agenda;
        this.rights = rights;
        this.calendar = calendar;
    }

    @GET
    @Produces(CalendarText.TYPE)
    @Operation(
            summary = "Subscribe to events as a calendar (agenda)",
            description =
                    "iCalendar (RFC 5545): the events that the caller may know of, by the filters of the list. `UID` stays, `SEQUENCE` grows with each change of title, times, place or status; what was postponed or cancelled stays as `STATUS:CANCELLED` for 30 days. A historical event of which only the month or year is known is left out, one known to the day takes that whole day.")
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
    public RestResponse<String> get(@BeanParam AgendaFilter filter) {
        return CalendarText.answer(
                calendar.published("Schuldenlabs", agenda.of(filter, rights.sight()), rights::isInside));
    }
}
