package nl.schuldenlab.catalog.labs;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/** The wire to lab-service about work plans. */
@OidcClientFilter
@RegisterRestClient(configKey = "lab-service")
interface WorkPlanClient {

    @GET
    @Path("/v1/labs/{slug}/work-plan")
    WorkPlan get(@RestPath String slug);
}
