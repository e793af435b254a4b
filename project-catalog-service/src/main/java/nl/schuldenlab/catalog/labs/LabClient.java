package nl.schuldenlab.catalog.labs;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/** The wire to lab-service. */
@OidcClientFilter
@RegisterRestClient(configKey = "lab-service")
interface LabClient {

    @GET
    @Path("/v1/labs/{slug}")
    LabSummary get(@RestPath String slug);

    @GET
    @Path("/v1/labs/{slug}/trial-process")
    TrialProcessSummary trialProcess(@RestPath String slug);
}
