package nl.schuldenlab.events.partners;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/** The wire to partner-service. */
@OidcClientFilter
@RegisterRestClient(configKey = "partner-service")
interface PartnerClient {

    @GET
    @Path("/v1/partners/{slug}")
    PartnerSummary get(@RestPath String slug);

    @GET
    @Path("/v1/partners")
    PartnerPage partners(
            @QueryParam("type") String type, @QueryParam("limit") int limit, @QueryParam("after") String after);

    @GET
    @Path("/v1/partners/{slug}/contacts")
    ContactPage contacts(@RestPath String slug, @QueryParam("limit") int limit);

    @GET
    @Path("/v1/partners/{slug}/contacts/{id}")
    ContactSummary contact(@RestPath String slug, @RestPath UUID id);

    @GET
    @Path("/v1/contacts/{id}")
    ContactSummary contact(@RestPath UUID id);
}
