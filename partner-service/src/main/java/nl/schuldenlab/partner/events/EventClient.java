package nl.schuldenlab.partner.events;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/** The wire to events-service. */
@OidcClientFilter
@RegisterRestClient(configKey = "events-service")
interface EventClient {

    @GET
    @Path("/v1/events/{slug}")
    EventSummary get(@RestPath String slug);
}
