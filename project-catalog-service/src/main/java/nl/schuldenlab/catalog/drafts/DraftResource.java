package nl.schuldenlab.catalog.drafts;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectDescription;
import nl.schuldenlab.catalog.projects.ProjectPublication;
import nl.schuldenlab.catalog.projects.ProjectRights;
import nl.schuldenlab.catalog.projects.Projects;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What is being written of a project beside what is published of it. */
@Path("/projects/{slug}/draft")
@Scope("projects")
public class DraftResource {
    private final DraftRepository drafts;
    private final Drafting drafting;
    private final Projects projects;
    private final ProjectPublication publication;
    private final ProjectRights rights;
    private final Commands commands;

    DraftResource(
            DraftRepository drafts,
            Drafting drafting,
            Projects projects,
            ProjectPublication publication,
            ProjectRights rights,
            Commands commands) {
        this.drafts = drafts;
        this.drafting = drafting;
        this.projects = projects;
        this.publication = publication;
        this.rights = rights;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "Read the draft of a project (concept)",
            description =
                    "For the people of its labs, those of its initiators, developers and owners, and the national team; others get 404. `incomplete` names what is to be filled in before it can be published.")
    public RestResponse<DraftView> get(@RestPath String slug) {
        Draft draft = drafts.get(projects.own(slug));
        return Answers.shown(draft, DraftView.of(draft));
    }

    @PUT
    @Operation(
            summary = "Begin or replace the draft of a project (concept)",
            description =
                    "For the managers of its lab and the national team; what is published stays as it is. It may still lack what a published project has.")
    public RestResponse<DraftView> place(@RestPath String slug, ProjectDescription description) {
        Project project = projects.get(slug);
        publication.check(project, description);
        return commands.place(
                () -> drafting.of(slug),
                draft -> drafting.describe(draft, description),
                () -> drafting.begin(slug, description),
                DraftView::of);
    }

    @DELETE
    @Operation(
            summary = "Drop the draft of a project (concept)",
            description =
                    "For the managers of its lab and the national team. A project that is not published yet keeps its draft; the national team withdraws it.")
    public RestResponse<Void> delete(@RestPath String slug) {
        rights.asWriterOf(projects.get(slug));
        return commands.delete(() -> drafting.of(slug).orElseThrow(Refusal::notFound), drafting::drop);
    }

    @GET
    @Path("/history")
    @Operation(summary = "Read what happened to the draft of a project (geschiedenis)")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath String slug, @BeanParam PageRequest request) {
        return drafts.history(drafts.get(projects.own(slug)), request).shown();
    }
}
