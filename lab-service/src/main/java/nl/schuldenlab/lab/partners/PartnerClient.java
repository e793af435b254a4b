package nl.schuldenlab.lab.partners;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/** The wire to partner-service. */
@Path("/v1/partners")
@RegisterRestClient(configKey = "partner-service")
@OidcClientFilter
@Timeout(2000)
@Retry(maxRetries = 1, delay = 50, retryOn = ProcessingException.class)
@CircuitBreaker(requestVolumeThreshold = 10, delay = 3000, skipOn = WebApplicationException.class)
interface PartnerClient {

    @GET
    @Path("/{slug}")
    PartnerSummary get(@RestPath String slug);
}
