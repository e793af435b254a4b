package nl.schuldenlab.events.attendances;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.events.events.Events;
import nl.schuldenlab.events.registrations.Attending;
import nl.schuldenlab.events.registrations.EventTurns;
import nl.schuldenlab.events.registrations.RegistrationRights;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Who came to an event. */
@Path("/events/{slug}/attendance")
@Scope("events")
public class AttendanceResource {
    private final Attending attending;
    private final RegistrationRights rights;
    private final Events events;
    private final Commands commands;
    private final EventTurns turns;

    AttendanceResource(
            Attending attending, RegistrationRights rights, Events events, Commands commands, EventTurns turns) {
        this.attending = attending;
        this.rights = rights;
        this.events = events;
        this.commands = commands;
        this.turns = turns;
    }

    @GET
    @Operation(
            summary = "Read how many came to an event (aanwezigheid)",
            description =
                    "For the managers of its lab, who speaks for an organising partner, and the national team; others get 404. Who they were stands in the registrations, until these are erased.")
    public AttendanceView get(@RestPath String slug) {
        Event event = events.get(slug);
        rights.asReaderOfAllAt(event);
        return AttendanceView.of(event, attending.counts(event));
    }

    @POST
    @Extension(name = "x-without-address", value = "true")
    @Operation(
            summary = "Tell who came to an event (presentielijst)",
            description =
                    "For those who may read it, once the event has begun: of several registrations at once how many came, all or none of them. ATTENDED or ABSENT follows; told again it corrects.")
    public RestResponse<AttendanceView> create(@RestPath String slug, NewAttendance attendance) {
        Event found = events.get(slug);
        rights.asOrganiserOf(found);
        return turns.take(
                slug,
                () -> commands.run(() -> {
                    Event event = events.locked(slug);
                    attending.record(event, attendance.entries());
                    return Answers.added(AttendanceView.of(event, attending.counts(event)));
                }));
    }
}
