package nl.schuldenlab.lab.conventions;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.lifecycle.Retiring;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** An operation that will go, for the tests only: there is none in the service today. */
@Path("/retiring-samples")
@Scope("labs")
public class RetiringSample {

    @GET
    @Path("/{slug}")
    @Operation(hidden = true)
    @Retiring(
            since = "2027-01-01",
            until = "2028-01-01",
            about = "https://example.nl/changes",
            successor = "/v1/labs/{slug}")
    public String get(@RestPath String slug) {
        if (slug.equals("nobody")) {
            throw Refusal.notFound();
        }
        return "{}";
    }
}
