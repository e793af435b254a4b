package nl.schuldenlab.catalog.steeringgroups;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.schuldenlab.catalog.partners.Partners;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectRights;
import nl.schuldenlab.catalog.projects.Projects;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The one steering group of a project. */
@Path("/projects/{slug}/steering-group")
@Scope("projects")
public class SteeringGroupResource {
    private final SteeringGroupRepository groups;
    private final Projects projects;
    private final Partners partners;
    private final SteeringSight sight;
    private final ProjectRights rights;
    private final Commands commands;

    SteeringGroupResource(
            SteeringGroupRepository groups,
            Projects projects,
            Partners partners,
            SteeringSight sight,
            ProjectRights rights,
            Commands commands) {
        this.groups = groups;
        this.projects = projects;
        this.partners = partners;
        this.sight = sight;
        this.rights = rights;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "Read the steering group of a project (stuurgroep)",
            description =
                    "For its members, the people of the project's labs and partners, and the national team; others get 404.")
    public RestResponse<SteeringGroupView> get(@RestPath String slug) {
        SteeringGroup group = sight.of(slug);
        return Answers.shown(group, SteeringGroupView.of(group));
    }

    @PUT
    @Operation(
            summary = "Form or replace the steering group of a project (stuurgroep)",
            description =
                    "For the managers of its lab and the national team. Each member is a partner that says what its interest is (D112). Whether a project needs one is for the framework of its lab to say (D78).")
    public RestResponse<SteeringGroupView> place(@RestPath String slug, SteeringGroupDescription description) {
        Project project = projects.get(slug);
        rights.asWriterOf(project);
        List<String> before = groups.only(project)
                .map(group -> group.description().partners())
                .orElse(List.of());
        new References()
                .each("/members/*/partner", description.partners(), before, partners::exist)
                .enforce();
        return commands.place(
                () -> groups.only(projects.locked(slug)),
                group -> groups.saved(group.describe(description)),
                () -> groups.added(new SteeringGroup(projects.locked(slug), description)),
                SteeringGroupView::of);
    }

    @GET
    @Path("/history")
    @Operation(summary = "Read what happened to a steering group (geschiedenis)")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath String slug, @BeanParam PageRequest request) {
        return groups.history(sight.of(slug), request).shown();
    }
}
