package nl.schuldenlab.lab.cadences;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The wire to events-service in a caller's name. */
@RegisterRestClient(configKey = "events-service")
interface CadenceClient {

    @GET
    @Path("/v1/cadence")
    CadenceSummary get(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("lab") String lab,
            @QueryParam("year") int year);
}
