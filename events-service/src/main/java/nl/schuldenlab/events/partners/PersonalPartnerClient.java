package nl.schuldenlab.events.partners;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/** The wire to partner-service for what it shows to people only: each question carries the token of who asks us. */
@RegisterRestClient(configKey = "partner-service")
interface PersonalPartnerClient {

    @GET
    @Path("/v1/partnerships")
    PartnershipPage partnerships(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("lab") String lab,
            @QueryParam("status") String status,
            @QueryParam("limit") int limit,
            @QueryParam("after") String after);

    @GET
    @Path("/v1/partners/{slug}/contacts/{id}")
    ContactSummary contact(
            @HeaderParam("Authorization") String authorization, @RestPath String slug, @RestPath UUID id);
}
