package nl.schuldenlab.catalog.similars;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.schuldenlab.catalog.projects.Projects;
import nl.schuldenlab.catalog.projects.SimilarProjectView;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What is like a project of the catalogue. */
@Path("/projects/{slug}/similar")
@Scope("projects")
public class SimilarResource {
    private final Projects projects;
    private final Similars similars;

    SimilarResource(Projects projects, Similars similars) {
        this.projects = projects;
        this.similars = similars;
    }

    @GET
    @Operation(
            summary = "Read which projects are like this one (vergelijkbare projecten)",
            description =
                    "At most ten, the most similar first (D38): called alike, or for the same people in the same way or phase; each says in what.")
    public RestResponse<Page<SimilarProjectView>> list(@RestPath String slug, @BeanParam PageRequest request) {
        return Page.of(similars.to(projects.get(slug)), SimilarProjectView::project, request)
                .shown();
    }
}
