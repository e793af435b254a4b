package nl.schuldenlab.catalog.scaling;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** Where every project is adopted. */
@Path("/scaling-matrix")
@Scope("projects")
public class ScalingMatrixResource {
    private final ScalingMatrix matrix;

    ScalingMatrixResource(ScalingMatrix matrix) {
        this.matrix = matrix;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read the scaling matrix (opschalingsmatrix)",
            description =
                    "Projects against the labs and municipalities that adopted them, with the status of each and its age (D51); by the name of the project. As JSON, or as a sheet of the same page with `Accept: text/csv`.")
    public RestResponse<Page<ScalingRowView>> get(@BeanParam ScalingFilter filter) {
        return matrix.rows(filter).shown();
    }

    @GET
    @Produces(ScalingSheet.TYPE)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = ScalingSheet.TYPE,
                            schema = @Schema(type = SchemaType.STRING),
                            example = ScalingSheet.EXAMPLE))
    public RestResponse<String> sheet(@BeanParam ScalingFilter filter) {
        Page<ScalingRowView> page = matrix.rows(filter);
        RestResponse.ResponseBuilder<String> answer = RestResponse.ResponseBuilder.ok(
                        ScalingSheet.of(page.items()), ScalingSheet.TYPE + ";charset=UTF-8;header=present")
                .header("Content-Disposition", "attachment; filename=\"scaling-matrix.csv\"");
        return page.next() == null
                ? answer.build()
                : answer.header("Link", "<" + page.next() + ">; rel=\"next\"").build();
    }
}
