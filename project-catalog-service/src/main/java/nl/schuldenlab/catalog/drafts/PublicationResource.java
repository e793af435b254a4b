package nl.schuldenlab.catalog.drafts;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectDescription;
import nl.schuldenlab.catalog.projects.ProjectFacts;
import nl.schuldenlab.catalog.projects.ProjectPublication;
import nl.schuldenlab.catalog.projects.ProjectRights;
import nl.schuldenlab.catalog.projects.Projects;
import nl.schuldenlab.catalog.versions.ProjectPublicationView;
import nl.schuldenlab.catalog.versions.PublicationFilter;
import nl.schuldenlab.catalog.versions.Versions;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** When a project was published, and what each version changed. */
@Path("/projects/{slug}/publications")
@Scope("projects")
public class PublicationResource {
    private final Versions versions;
    private final DraftRepository drafts;
    private final Drafting drafting;
    private final Projects projects;
    private final ProjectPublication publication;
    private final ProjectRights rights;
    private final Commands commands;

    PublicationResource(
            Versions versions,
            DraftRepository drafts,
            Drafting drafting,
            Projects projects,
            ProjectPublication publication,
            ProjectRights rights,
            Commands commands) {
        this.versions = versions;
        this.drafts = drafts;
        this.drafting = drafting;
        this.projects = projects;
        this.publication = publication;
        this.rights = rights;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List what was published of a project (publicaties)",
            description =
                    "Newest first; each is read whole at `versions/{number}`. `changeKind` tells new words from a new approach and from new evidence.")
    public RestResponse<Page<ProjectPublicationView>> list(@RestPath String slug, @BeanParam PublicationFilter filter) {
        return versions.list(projects.get(slug), filter)
                .map(ProjectPublicationView::of)
                .shown();
    }

    @POST
    @Operation(
            summary = "Publish the draft of a project (publiceren)",
            description =
                    "For the managers of its lab and the national team. It becomes the next version, which never changes, and the draft is gone. What a project of today must have is asked for now, each gap by its rule; a project that is EMBEDDED keeps an owner that is a municipality or a private partner (D75, D76).")
    public RestResponse<ProjectPublicationView> publish(@RestPath String slug, NewPublication wanted) {
        Project project = projects.get(slug);
        rights.asWriterOf(project);
        ProjectDescription description = drafts.get(project).description();
        publication.check(project, description);
        ProjectFacts heard = publication.heard(project, description);
        return commands.create(() -> drafting.publish(slug, wanted, heard), ProjectPublicationView::of);
    }
}
