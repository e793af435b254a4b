package nl.schuldenlab.catalog.versions;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.schuldenlab.catalog.projects.Projects;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What a project was said to be in each of its versions. */
@Path("/projects/{slug}/versions")
@Scope("projects")
public class VersionResource {
    private final Versions versions;
    private final Projects projects;

    VersionResource(Versions versions, Projects projects) {
        this.versions = versions;
        this.projects = projects;
    }

    @GET
    @Path("/{number: [1-9][0-9]{0,8}}")
    @Operation(
            summary = "Read a published version of a project (versie)",
            description = "The first version is 1; what a version says never changes.")
    public RestResponse<ProjectVersionView> get(@RestPath String slug, @RestPath int number) {
        ProjectVersion version = versions.find(projects.get(slug), number).orElseThrow(Refusal::notFound);
        return Answers.shown(version, ProjectVersionView.of(version));
    }
}
