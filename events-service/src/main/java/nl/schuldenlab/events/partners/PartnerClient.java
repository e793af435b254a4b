package nl.schuldenlab.events.partners;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/** The wire to partner-service. */
@OidcClientFilter
@RegisterRestClient(configKey = "partner-service")
interface PartnerClient {

    @GET
    @Path("/v1/partners/{slug}")
    PartnerSummary get(@RestPath String slug);
}
