package nl.schuldenlab.lab.steps;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.schuldenlab.lab.labs.Insiders;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.language.Spoken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The checklist of setting up a lab. */
@Path("/labs/{slug}/setup")
@Scope("labs")
public class SetupResource {
    private final Showing showing;
    private final Insiders insiders;
    private final Spoken spoken;

    SetupResource(Showing showing, Insiders insiders, Spoken spoken) {
        this.showing = showing;
        this.insiders = insiders;
        this.spoken = spoken;
    }

    @GET
    @Operation(
            summary = "Read how far the set-up of a debt lab is (opzetten)",
            description =
                    "The ten steps (D172) and the four criteria (D189), each judged now by the rules that also guard the status; `source` names the service whose fact decides, `unavailable` those that could not be asked. For the lab's insiders; others get 404.")
    public SetupView get(@RestPath String slug) {
        return showing.of(insiders.seen(slug), spoken.language());
    }
}
