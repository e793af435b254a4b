package nl.schuldenlab.catalog.opendata;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.schuldenlab.platform.caller.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** What the register offers as open data. */
@Path("/catalogue")
@Scope("projects")
public class CatalogueResource {
    static final String TYPE = "application/ld+json";

    private final Catalogue catalogue;

    CatalogueResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Produces(TYPE)
    @Operation(
            summary = "Read which open data there is (datacatalogus)",
            description =
                    "A description by DCAT-AP-NL 3.0 as JSON-LD, for data.overheid.nl and others who collect such descriptions: the data sets, where to get each and in which forms, the service that answers questions about them, the licence, who publishes them and whom to ask.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = TYPE,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = "{\"@context\": {\"dcat\": \"http://www.w3.org/ns/dcat#\"}, \"@graph\": []}"))
    public RestResponse<String> get() {
        return RestResponse.ResponseBuilder.ok(catalogue.document(), TYPE).build();
    }
}
