package nl.schuldenlab.catalog.opendata;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import nl.schuldenlab.platform.caller.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** The catalogue's projects for others to take over. */
@Path("/projects/export")
@Scope("projects")
public class ProjectExportResource {
    private final ProjectExport export;

    ProjectExportResource(ProjectExport export) {
        this.export = export;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Export all projects (export)",
            description =
                    "All published projects at once, by slug. Each is the body with which `POST /projects` takes it over elsewhere, as a historical record where it is more than an idea; relations follow with a `PUT` once all are there. As JSON, or as a sheet with `Accept: text/csv`: a column for each property, lists in a cell as JSON.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExportedProjects.class)))
    public RestResponse<StreamingOutput> json() {
        return file(export::writeJson, MediaType.APPLICATION_JSON, "projects.json");
    }

    @GET
    @Produces(ProjectSheet.TYPE)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = ProjectSheet.TYPE,
                            schema = @Schema(type = SchemaType.STRING),
                            example = ProjectSheet.EXAMPLE))
    public RestResponse<StreamingOutput> sheet() {
        return file(export::writeSheet, ProjectSheet.TYPE + ";charset=UTF-8;header=present", "projects.csv");
    }

    private static RestResponse<StreamingOutput> file(StreamingOutput output, String type, String name) {
        return RestResponse.ResponseBuilder.ok(output, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
