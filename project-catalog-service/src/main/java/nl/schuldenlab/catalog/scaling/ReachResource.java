package nl.schuldenlab.catalog.scaling;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.Projects;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.language.Spoken;
import nl.schuldenlab.platform.problem.BlockerView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** How far a project has spread, as it is counted now. */
@Path("/projects/{slug}/reach")
@Scope("projects")
public class ReachResource {
    private final Projects projects;
    private final ScalingRepository repository;
    private final Scalability scalability;
    private final Spoken spoken;

    ReachResource(Projects projects, ScalingRepository repository, Scalability scalability, Spoken spoken) {
        this.projects = projects;
        this.repository = repository;
        this.scalability = scalability;
        this.spoken = spoken;
    }

    @GET
    @Operation(
            summary = "Read how far a project has spread (bereik)",
            description =
                    "Where it is in use, counted from its adoptions: what was brought in and what became regular work apart (D45), the scale that follows from municipalities and provinces (D61), and whether it may be offered to others (D36).")
    public ReachView get(@RestPath String slug) {
        Project project = projects.get(slug);
        List<BlockerView> blockers = scalability.blockersOf(project).stream()
                .map(each -> BlockerView.of(each, spoken.language()))
                .toList();
        return ReachView.of(project, repository.inUse(slug), blockers);
    }
}
