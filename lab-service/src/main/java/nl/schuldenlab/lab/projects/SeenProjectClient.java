package nl.schuldenlab.lab.projects;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The wire to project-catalog-service in a caller's name. */
@RegisterRestClient(configKey = "project-catalog-service")
interface SeenProjectClient {

    @GET
    @Path("/v1/projects")
    ProjectSummaries list(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("originLab") String originLab,
            @QueryParam("joinedLab") String joinedLab,
            @QueryParam("stage") List<String> stages,
            @QueryParam("limit") int limit);
}
