package nl.schuldenlab.events.registrations;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.changes.StatusChangeView;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.status.Transitions;
import nl.schuldenlab.platform.status.TransitionsView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The state machine of a registration, and what happened to it. */
@Path("/events/{slug}/registrations/{id}")
@Scope("events")
public class RegistrationStatusResource {
    private final RegistrationRepository registrations;
    private final Registering registering;
    private final RegistrationRights rights;
    private final SeenRegistrations seen;
    private final Commands commands;
    private final EventTurns turns;
    private final Transitions transitions;
    private final Clock clock;

    RegistrationStatusResource(
            RegistrationRepository registrations,
            Registering registering,
            RegistrationRights rights,
            SeenRegistrations seen,
            Commands commands,
            EventTurns turns,
            Transitions transitions,
            Clock clock) {
        this.registrations = registrations;
        this.registering = registering;
        this.rights = rights;
        this.seen = seen;
        this.commands = commands;
        this.turns = turns;
        this.transitions = transitions;
        this.clock = clock;
    }

    @GET
    @Path("/status-changes")
    @Operation(
            summary = "Read the statuses that a registration went through (statushistorie)",
            description = "For those who may read it; others get 404. It stays when the person was erased.")
    public RestResponse<Page<StatusChangeView>> statusChanges(
            @RestPath String slug, @RestPath UUID id, @BeanParam PageRequest request) {
        return registrations.statusChanges(seen.get(slug, id), request).shown();
    }

    @POST
    @Path("/status-changes")
    @Operation(
            summary = "Cancel a registration, or tell whether the people came (afmelden, aanwezigheid)",
            description =
                    "CANCELLED by those who may read it, until the event begins: the seats go to who waits, in the same act. ATTENDED, with how many were `present`, and ABSENT by the organisers, once it has begun.")
    public RestResponse<StatusChangeView> change(
            @RestPath String slug, @RestPath UUID id, NewRegistrationStatus change) {
        return turns.take(slug, () -> {
            rights.asMoverOf(seen.get(slug, id), change.to());
            return commands.move(
                    () -> registering.locked(slug, id), registration -> registering.change(registration, change));
        });
    }

    @GET
    @Path("/transitions")
    @Operation(
            summary = "Read what can come next for a registration, and what stands in the way",
            description = "For those who may read it; others get 404.")
    public TransitionsView transitions(@RestPath String slug, @RestPath UUID id) {
        Registration registration = seen.get(slug, id);
        return transitions.of(
                registration.status().next(),
                to -> registration.judge(to, clock.instant()),
                to -> rights.moves(registration, to));
    }

    @GET
    @Path("/history")
    @Operation(
            summary = "Read what happened to a registration (geschiedenis)",
            description =
                    "For those who may read it; others get 404. Names of properties only, and still there for the organisers when the person was erased.")
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath String slug, @RestPath UUID id, @BeanParam PageRequest request) {
        return registrations.history(seen.get(slug, id), request).shown();
    }
}
