package nl.schuldenlab.lab.partners;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/** The wire to partner-service. */
@OidcClientFilter
@RegisterRestClient(configKey = "partner-service")
interface PartnerClient {

    @GET
    @Path("/v1/partners/{slug}")
    PartnerSummary get(@RestPath String slug);

    @GET
    @Path("/v1/partnerships")
    PartnershipSummaries partnerships(
            @QueryParam("lab") String lab, @QueryParam("status") String status, @QueryParam("limit") int limit);

    @GET
    @Path("/v1/partnerships/summary")
    CountedPartnerships counted(@QueryParam("lab") String lab);

    @GET
    @Path("/v1/agreements")
    AgreementSummaries agreements(
            @QueryParam("lab") String lab, @QueryParam("kind") String kind, @QueryParam("status") String status);
}
