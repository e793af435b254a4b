package nl.schuldenlab.catalog.frameworks;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/** The wire to lab-service. */
@OidcClientFilter
@RegisterRestClient(configKey = "lab-service")
interface FrameworkClient {

    @GET
    @Path("/v1/labs/{slug}/cooperation-frameworks")
    FrameworkSummary inForce(@RestPath String slug, @QueryParam("on") LocalDate on);
}
