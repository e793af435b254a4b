package nl.schuldenlab.catalog.links;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What ties a project to others. */
@Path("/projects/{slug}/links")
@Scope("projects")
public class LinkResource {
    private final LinkRepository links;
    private final Projects projects;
    private final ProjectRights rights;
    private final Commands commands;

    LinkResource(LinkRepository links, Projects projects, ProjectRights rights, Commands commands) {
        this.links = links;
        this.projects = projects;
        this.rights = rights;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List the links of a project with others (verbanden)",
            description =
                    "Those from it and those to it. For the people of its labs, those of its initiators, developers and owners, and the national team; others get 404.")
    public RestResponse<Page<ProjectLinkView>> list(@RestPath String slug, @BeanParam PageRequest request) {
        return links.list(projects.own(slug), request).map(ProjectLinkView::of).shown();
    }

    @POST
    @Operation(
            summary = "Link a project with another (verband)",
            description =
                    "For the managers and project leaders of its lab, and the national team. What project leaders see at their meeting (D114).")
    public RestResponse<ProjectLinkView> create(@RestPath String slug, NewLink wanted) {
        rights.asLeaderOf(projects.get(slug));
        if (slug.equals(wanted.to())) {
            throw Refusal.invalid(Fault.pointer("/to", "refers-to-itself"));
        }
        new References().one("/to", wanted.to(), null, projects::exist).enforce();
        return commands.create(
                () -> links.added(new Link(projects.locked(slug), projects.get(wanted.to()), wanted)),
                ProjectLinkView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a link of a project with another (verband)")
    public RestResponse<ProjectLinkView> get(@RestPath String slug, @RestPath UUID id) {
        Link link = links.get(projects.own(slug), id);
        return Answers.shown(link, ProjectLinkView.of(link));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace what is said of a link (verband)",
            description = "For the managers and project leaders of its lab, and the national team.")
    public RestResponse<ProjectLinkView> replace(
            @RestPath String slug, @RestPath UUID id, LinkDescription description) {
        Project project = projects.get(slug);
        rights.asLeaderOf(project);
        links.get(project, id);
        return commands.replace(
                () -> links.get(projects.get(slug), id),
                link -> links.saved(link.describe(description)),
                ProjectLinkView::of);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Remove a link of a project with another (verband)",
            description = "For the managers and project leaders of its lab, and the national team.")
    public RestResponse<Void> delete(@RestPath String slug, @RestPath UUID id) {
        Project project = projects.get(slug);
        rights.asLeaderOf(project);
        links.get(project, id);
        return commands.delete(() -> links.get(projects.get(slug), id), links::deleted);
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Read what happened to a link (geschiedenis)")
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath String slug, @RestPath UUID id, @BeanParam PageRequest request) {
        return links.history(links.get(projects.own(slug), id), request).shown();
    }
}
