package nl.schuldenlab.events.registrations;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.events.mails.Mailbox;
import nl.schuldenlab.events.mails.ToldView;
import nl.schuldenlab.platform.caller.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;

/** Everything that is held on somebody who registered (AVG, article 15). */
@Path("/events/{slug}/registrations/{id}/export")
@Scope("events")
public class RegistrationExportResource {
    private final RegistrationRepository registrations;
    private final SeenRegistrations seen;
    private final Mailbox mailbox;

    RegistrationExportResource(RegistrationRepository registrations, SeenRegistrations seen, Mailbox mailbox) {
        this.registrations = registrations;
        this.seen = seen;
        this.mailbox = mailbox;
    }

    @GET
    @APIResponseSchema(RegistrationExportView.class)
    @APIResponse(responseCode = "410", ref = Erased.RESPONSE)
    @Operation(
            summary = "Read everything that is held on somebody who registered (inzage)",
            description = "For those who may read the registration; others get 404.")
    public RegistrationExportView get(@RestPath String slug, @RestPath UUID id) {
        Registration registration = seen.get(slug, id);
        return new RegistrationExportView(
                RegistrationView.of(registration.unerased()),
                registration.subject(),
                registrations.recorded(registration),
                mailbox.about(id).stream().map(ToldView::of).toList());
    }
}
