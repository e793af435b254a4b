package nl.schuldenlab.events.registrations;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** What the caller is registered for, over all events. */
@Path("/registrations")
@Scope("events")
public class OwnRegistrationResource {
    private final RegistrationRepository registrations;
    private final RegistrationRights rights;

    OwnRegistrationResource(RegistrationRepository registrations, RegistrationRights rights) {
        this.registrations = registrations;
        this.rights = rights;
    }

    @GET
    @Operation(
            summary = "List the registrations that the caller made, for all events (mijn aanmeldingen)",
            description = "For who is signed in, oldest first: everything that is held on them as somebody who comes.")
    public RestResponse<Page<RegistrationView>> list(@BeanParam OwnRegistrationFilter filter) {
        return registrations
                .list(rights.subject(), filter)
                .map(RegistrationView::of)
                .shown();
    }
}
