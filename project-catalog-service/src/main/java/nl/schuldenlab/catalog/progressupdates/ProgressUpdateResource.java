package nl.schuldenlab.catalog.progressupdates;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectRights;
import nl.schuldenlab.catalog.projects.Projects;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.time.Today;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** How a project stands from time to time. */
@Path("/projects/{slug}/progress-updates")
@Scope("projects")
public class ProgressUpdateResource {
    private final ProgressUpdateRepository updates;
    private final Projects projects;
    private final ProjectRights rights;
    private final Today today;
    private final Commands commands;

    ProgressUpdateResource(
            ProgressUpdateRepository updates, Projects projects, ProjectRights rights, Today today, Commands commands) {
        this.updates = updates;
        this.projects = projects;
        this.rights = rights;
        this.today = today;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List the progress updates of a project (voortgang)",
            description =
                    "For the people of its labs, those of its initiators, developers and owners, and the national team; others get 404.")
    public RestResponse<Page<ProjectProgressView>> list(@RestPath String slug, @BeanParam ProgressUpdateFilter filter) {
        return updates.list(projects.own(slug), filter)
                .map(ProjectProgressView::of)
                .shown();
    }

    @POST
    @Operation(
            summary = "Tell how a project stands (voortgang)",
            description =
                    "For the managers and project leaders of its lab, and the national team, which alone records history. What the project leaders tell each other at their meeting stands here (D114).")
    public RestResponse<ProjectProgressView> create(@RestPath String slug, NewProgressUpdate newUpdate) {
        rights.asRecorderOf(projects.get(slug), newUpdate.historical());
        today.refuseLater("/reportedOn", newUpdate.description().reportedOn());
        return commands.create(
                () -> updates.added(
                        new ProgressUpdate(projects.locked(slug), newUpdate.description(), newUpdate.historical())),
                ProjectProgressView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a progress update of a project (voortgang)")
    public RestResponse<ProjectProgressView> get(@RestPath String slug, @RestPath UUID id) {
        ProgressUpdate update = updates.get(projects.own(slug), id);
        return Answers.shown(update, ProjectProgressView.of(update));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace a progress update of a project (voortgang)",
            description =
                    "For the managers and project leaders of its lab, and the national team; a historical one for the national team.")
    public RestResponse<ProjectProgressView> replace(
            @RestPath String slug, @RestPath UUID id, ProgressUpdateDescription description) {
        Project project = projects.get(slug);
        rights.asLeaderOf(project);
        rights.asRecorderOf(project, updates.get(project, id).historical());
        today.refuseLater("/reportedOn", description.reportedOn());
        return commands.replace(
                () -> updates.get(projects.locked(slug), id),
                update -> updates.saved(update.describe(description)),
                ProjectProgressView::of);
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Read what happened to a progress update (geschiedenis)")
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath String slug, @RestPath UUID id, @BeanParam PageRequest request) {
        return updates.history(updates.get(projects.own(slug), id), request).shown();
    }
}
