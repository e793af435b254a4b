package nl.schuldenlab.catalog.partners;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/** The wire to partner-service about those who take part. */
@OidcClientFilter
@RegisterRestClient(configKey = "partner-service")
interface PartyClient {

    @GET
    @Path("/v1/partners/{slug}")
    PartySummary get(@RestPath String slug);

    @GET
    @Path("/v1/partnerships")
    PartnershipSummaries partnerships(
            @QueryParam("lab") String lab, @QueryParam("status") String status, @QueryParam("limit") int limit);
}
