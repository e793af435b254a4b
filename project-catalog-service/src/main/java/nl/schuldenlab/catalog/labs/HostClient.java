package nl.schuldenlab.catalog.labs;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/** The wire to lab-service about the places where labs work. */
@OidcClientFilter
@RegisterRestClient(configKey = "lab-service")
interface HostClient {

    @GET
    @Path("/v1/labs/{slug}")
    HostSummary get(@RestPath String slug);

    @GET
    @Path("/v1/labs")
    HostSummaries covering(@QueryParam("municipality") String municipality, @QueryParam("limit") int limit);
}
