package nl.schuldenlab.lab.events;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The wire to events-service. */
@OidcClientFilter
@RegisterRestClient(configKey = "events-service")
interface EventClient {

    @GET
    @Path("/v1/events")
    EventSummaries list(
            @QueryParam("lab") String lab, @QueryParam("kind") String kind, @QueryParam("status") String status);
}
