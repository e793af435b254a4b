package nl.schuldenlab.lab.publications;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/** The wire to events-service. */
@OidcClientFilter
@RegisterRestClient(configKey = "events-service")
interface PublicationClient {

    @GET
    @Path("/v1/publications/{slug}")
    PublicationSummary get(@RestPath String slug);
}
