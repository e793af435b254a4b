package nl.schuldenlab.catalog.partnerships;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The wire to the partnerships that partner-service keeps. */
@OidcClientFilter
@RegisterRestClient(configKey = "partner-service")
interface PartnershipClient {

    @GET
    @Path("/v1/partnerships")
    PartnershipSummaries between(
            @QueryParam("lab") String lab, @QueryParam("partner") String partner, @QueryParam("status") String status);
}
