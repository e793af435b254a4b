package nl.schuldenlab.lab.agreements;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/** The wire to partner-service. */
@OidcClientFilter
@RegisterRestClient(configKey = "partner-service")
interface AgreementClient {

    @GET
    @Path("/v1/agreements/{id}")
    AgreementSummary get(@RestPath String id);
}
