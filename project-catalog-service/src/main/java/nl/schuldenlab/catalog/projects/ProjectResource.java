package nl.schuldenlab.catalog.projects;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.ChangeReason;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The projects of the network. */
@Path("/projects")
@Scope("projects")
public class ProjectResource {
    private final ProjectRepository projects;
    private final Projects seen;
    private final ProjectPublication publication;
    private final ChangeReason reason;
    private final ProjectRights rights;
    private final ProjectReferences references;
    private final ProjectFactFinder facts;
    private final ProjectProgress progress;
    private final ProjectViews views;
    private final Commands commands;

    ProjectResource(
            ProjectRepository projects,
            Projects seen,
            ProjectPublication publication,
            ChangeReason reason,
            ProjectRights rights,
            ProjectReferences references,
            ProjectFactFinder facts,
            ProjectProgress progress,
            ProjectViews views,
            Commands commands) {
        this.projects = projects;
        this.seen = seen;
        this.publication = publication;
        this.reason = reason;
        this.rights = rights;
        this.references = references;
        this.facts = facts;
        this.progress = progress;
        this.views = views;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List projects (projecten)",
            description =
                    "Found by every name they go by (D26, D28, D56), and by what is told of them. A project that is stopped stays listed; one that is not published yet is in no public list.")
    public RestResponse<ProjectPage> list(@BeanParam ProjectFilter filter) {
        return views.of(projects.list(filter, rights.sight())).shown();
    }

    @POST
    @Operation(
            summary = "Create a project (project)",
            description =
                    "For the national team, and for the managers of the lab where it was born (`originLab`). It begins as IDEA, with at least one of its `owners` (D135) and `initiators` (D155); a lab's own project also says why it is urgent there (`localUrgency`, D71) and who else takes part (D64). With `historical` and a source it may be as it was before the platform. It is published at once, as version 1; as a `draft` it waits for its publication. The answer names what is `similar` (D38).")
    public RestResponse<ProjectView> create(NewProject newProject) {
        rights.asCreatorOf(newProject);
        references.check(newProject.description());
        return commands.create(() -> publication.add(newProject.toProject()), views::ofNew);
    }

    @GET
    @Path("/{slug}")
    @Operation(
            summary = "Read a project (project)",
            description =
                    "A record that was withdrawn stays readable; `withdrawn` tells why, and what to read instead. One that was merged into another sends its readers there (308). One that is not published yet shows to its own people; others get 404.")
    public RestResponse<ProjectView> get(@RestPath String slug) {
        Project project = seen.get(slug);
        return Answers.shown(project, views.of(project));
    }

    @PUT
    @Path("/{slug}")
    @Operation(
            summary = "Replace the description of a project and publish it (project)",
            description =
                    "For the managers of its lab and the national team. It becomes a next version at once, with `Change-Reason` as its summary; beside a draft it is refused. Who names another lab, or leaves one out, manages that lab too. An old name stays as an alias. A project that is EMBEDDED keeps an owner that is a municipality or a private partner (D75, D76).")
    public RestResponse<ProjectView> replace(@RestPath String slug, ProjectDescription description) {
        Project found = seen.get(slug);
        rights.asWriterOf(found, description);
        references.check(description, found.description());
        ProjectFacts heard = facts.about(found, description);
        return commands.replace(
                () -> projects.locked(slug),
                project -> progress.replace(project, description, heard, reason.given()),
                views::of);
    }

    @GET
    @Path("/{slug}/history")
    @Operation(
            summary = "Read what happened to a project (geschiedenis)",
            description =
                    "For the people of its labs, those of its initiators, developers and owners, and the national team; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath String slug, @BeanParam PageRequest request) {
        Project project = seen.get(slug);
        rights.asInsiderOf(project);
        return projects.history(project, request).shown();
    }
}
