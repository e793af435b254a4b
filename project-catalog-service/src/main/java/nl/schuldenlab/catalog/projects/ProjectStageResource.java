package nl.schuldenlab.catalog.projects;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.StatusChangeView;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.status.Transitions;
import nl.schuldenlab.platform.status.TransitionsView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The state machine of a project. */
@Path("/projects/{slug}")
@Scope("projects")
public class ProjectStageResource {
    private final ProjectRepository projects;
    private final Projects seen;
    private final ProjectRights rights;
    private final ProjectReferences references;
    private final ProjectFactFinder facts;
    private final ProjectProgress progress;
    private final Commands commands;
    private final Transitions transitions;

    ProjectStageResource(
            ProjectRepository projects,
            Projects seen,
            ProjectRights rights,
            ProjectReferences references,
            ProjectFactFinder facts,
            ProjectProgress progress,
            Commands commands,
            Transitions transitions) {
        this.projects = projects;
        this.seen = seen;
        this.rights = rights;
        this.references = references;
        this.facts = facts;
        this.progress = progress;
        this.commands = commands;
        this.transitions = transitions;
    }

    @GET
    @Path("/status-changes")
    @Operation(summary = "Read the stages that a project went through (fasehistorie)")
    public RestResponse<Page<StatusChangeView>> statusChanges(@RestPath String slug, @BeanParam PageRequest request) {
        return projects.statusChanges(seen.get(slug), request).shown();
    }

    @POST
    @Path("/status-changes")
    @Operation(
            summary = "Move a project to another stage",
            description =
                    "For the managers of its lab and the national team. What is not published yet stays an IDEA. PILOT needs a lab that is established (D171) and has described its trial process (D187) and, by the framework of that lab, a steering group (D112) and co-financing arranged (D117); where no framework is in force these are warnings (D78); PROVEN evidence (D44), a finished local trial (D36) and the portfolio board's decision; SCALING that board's decision on the roll-out (D72); EMBEDDED an owner that is a municipality or a private partner (D75, D76). Stopping needs a reason and a lesson, told along or on record (D138). The national team withdraws a record that was entered twice or by mistake, with a reason and, where there is one, its `successor`; with `merged` its readers are sent there, as long as nothing else is on record of it.")
    public RestResponse<StatusChangeView> change(@RestPath String slug, NewProjectStage change) {
        Project found = seen.get(slug);
        rights.asMoverOf(found, change.to());
        references.checkSuccessor(slug, change.successor());
        long asked = found.version();
        ProjectFacts heard = facts.about(found, change.to());
        return commands.move(
                () -> projects.locked(slug),
                project -> progress.change(project, change, heard, project.version() != asked));
    }

    @GET
    @Path("/transitions")
    @Operation(summary = "Read which stages can come next, and what blocks this caller")
    public TransitionsView transitions(@RestPath String slug) {
        Project project = seen.get(slug);
        return transitions.of(
                project.stage().next(),
                to -> project.judge(to, facts.about(project, to)),
                to -> rights.mayMove(project, to));
    }
}
