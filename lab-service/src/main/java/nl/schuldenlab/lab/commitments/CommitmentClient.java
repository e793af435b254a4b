package nl.schuldenlab.lab.commitments;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The wire to partner-service. */
@OidcClientFilter
@RegisterRestClient(configKey = "partner-service")
interface CommitmentClient {

    @GET
    @Path("/v1/programme-commitments/summary")
    CommitmentSummary summary(
            @QueryParam("lab") String lab, @QueryParam("year") int year, @QueryParam("asOf") String asOf);
}
