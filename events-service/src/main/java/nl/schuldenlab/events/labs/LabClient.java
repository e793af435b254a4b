package nl.schuldenlab.events.labs;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/** The wire to lab-service. */
@OidcClientFilter
@RegisterRestClient(configKey = "lab-service")
interface LabClient {

    @GET
    @Path("/v1/labs/{slug}")
    LabSummary get(@RestPath String slug);

    @GET
    @Path("/v1/labs/{slug}/cooperation-frameworks")
    FrameworkPage frameworks(@RestPath String slug, @QueryParam("year") int year);

    @GET
    @Path("/v1/labs/{slug}/leads")
    LeadPage leads(
            @RestPath String slug,
            @QueryParam("role") String role,
            @QueryParam("active") boolean active,
            @QueryParam("limit") int limit);
}
