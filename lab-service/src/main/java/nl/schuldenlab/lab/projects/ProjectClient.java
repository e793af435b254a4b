package nl.schuldenlab.lab.projects;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/** The wire to project-catalog-service. */
@OidcClientFilter
@RegisterRestClient(configKey = "project-catalog-service")
interface ProjectClient {

    @GET
    @Path("/v1/projects/{slug}")
    ProjectSummary get(@RestPath String slug);
}
