package nl.schuldenlab.events.registrations;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.jboss.resteasy.reactive.RestResponse;

/** Cancelling by the personal link that came by mail. */
@Path("/registration-cancellations")
@Scope(value = "events", openToAll = true)
public class RegistrationCancellationResource {
    private final LinkCancelling cancelling;
    private final Commands commands;
    private final EventTurns turns;

    RegistrationCancellationResource(LinkCancelling cancelling, Commands commands, EventTurns turns) {
        this.cancelling = cancelling;
        this.commands = commands;
        this.turns = turns;
    }

    @POST
    @Extension(name = "x-without-address", value = "true")
    @Operation(
            summary = "Cancel a registration by its personal link (afmelden)",
            description =
                    "For whoever has the `token` of the link; no login is needed. The token is in the body, for a URL is written down in many places. Cancelling again changes nothing; 404 for a token that is unknown or of somebody who was erased.")
    public RestResponse<RegistrationCancellationView> create(NewRegistrationCancellation cancellation) {
        String event = cancelling.eventOf(cancellation.token());
        return turns.take(
                event,
                () -> commands.run(
                        () -> Answers.added(RegistrationCancellationView.of(cancelling.cancel(cancellation.token())))));
    }
}
