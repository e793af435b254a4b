package nl.schuldenlab.lab.commitments;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The wire to partner-service in a caller's name. */
@RegisterRestClient(configKey = "partner-service")
interface SeenCommitmentClient {

    @GET
    @Path("/v1/programme-commitments/summary")
    CommitmentSummary summary(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("lab") String lab,
            @QueryParam("year") int year,
            @QueryParam("asOf") String asOf);
}
