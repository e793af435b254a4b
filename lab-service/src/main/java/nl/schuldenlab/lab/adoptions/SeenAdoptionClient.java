package nl.schuldenlab.lab.adoptions;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The wire to project-catalog-service in a caller's name. */
@RegisterRestClient(configKey = "project-catalog-service")
interface SeenAdoptionClient {

    @GET
    @Path("/v1/adoptions")
    AdoptionSummaries list(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("lab") String lab,
            @QueryParam("open") boolean open,
            @QueryParam("limit") int limit);
}
