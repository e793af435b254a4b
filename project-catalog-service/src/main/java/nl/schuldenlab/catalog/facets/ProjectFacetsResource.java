package nl.schuldenlab.catalog.facets;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.schuldenlab.catalog.projects.ProjectFilter;
import nl.schuldenlab.catalog.projects.Projects;
import nl.schuldenlab.platform.caller.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The filters of the list of projects, with what each of their values would find. */
@Path("/projects/facets")
@Scope("projects")
public class ProjectFacetsResource {
    private final Projects projects;

    ProjectFacetsResource(Projects projects) {
        this.projects = projects;
    }

    @GET
    @Operation(
            summary = "Count projects by the values of each filter (facetten)",
            description =
                    "Takes the query of the list as it is; what pages and sorts it changes nothing here. Each filter's values are counted among the projects that the other filters and `q` find, so that a count is what the list shows once that value alone is chosen there.")
    public ProjectFacetsView get(@BeanParam ProjectFilter filter) {
        return ProjectFacetsView.of(projects.counts(filter));
    }
}
