package nl.schuldenlab.catalog.cofinancings;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The wire to partner-service. */
@OidcClientFilter
@RegisterRestClient(configKey = "partner-service")
interface CoFinancingClient {

    @GET
    @Path("/v1/co-financing")
    CoFinancingVerdict verdict(@QueryParam("subject") String subject);
}
