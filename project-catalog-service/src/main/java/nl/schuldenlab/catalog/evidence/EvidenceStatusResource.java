package nl.schuldenlab.catalog.evidence;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.PartRights;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.Projects;
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

/** Whether a piece of evidence still counts. */
@Path("/projects/{slug}/evidence/{id}")
@Scope("projects")
public class EvidenceStatusResource {
    private final EvidenceRepository evidence;
    private final EvidenceKeeping keeping;
    private final EvidenceAgeing ageing;
    private final Projects projects;
    private final PartRights rights;
    private final Commands commands;
    private final Transitions transitions;

    EvidenceStatusResource(
            EvidenceRepository evidence,
            EvidenceKeeping keeping,
            EvidenceAgeing ageing,
            Projects projects,
            PartRights rights,
            Commands commands,
            Transitions transitions) {
        this.evidence = evidence;
        this.keeping = keeping;
        this.ageing = ageing;
        this.projects = projects;
        this.rights = rights;
        this.commands = commands;
        this.transitions = transitions;
    }

    @GET
    @Path("/status-changes")
    @Operation(summary = "Read the statuses that a piece of evidence went through (statushistorie)")
    public RestResponse<Page<StatusChangeView>> statusChanges(
            @RestPath String slug, @RestPath UUID id, @BeanParam PageRequest request) {
        Project project = projects.get(slug);
        ageing.settle();
        return evidence.statusChanges(evidence.get(project, id), request).shown();
    }

    @POST
    @Path("/status-changes")
    @Operation(
            summary = "Confirm or retract a piece of evidence",
            description =
                    "For the managers and leaders of the project's labs, and the national team. Evidence that is REVIEW_DUE becomes CURRENT again when somebody has looked and says why it still holds. What is RETRACTED stays readable and counts no longer.")
    public RestResponse<StatusChangeView> change(@RestPath String slug, @RestPath UUID id, NewEvidenceStatus change) {
        Project project = projects.get(slug);
        ageing.settle();
        rights.asLeaderOf(project, evidence.get(project, id).historical());
        return commands.move(() -> evidence.get(projects.get(slug), id), each -> keeping.move(each, change));
    }

    @GET
    @Path("/transitions")
    @Operation(summary = "Read which statuses can come next, and what blocks this caller")
    public TransitionsView transitions(@RestPath String slug, @RestPath UUID id) {
        Project project = projects.get(slug);
        ageing.settle();
        Evidence found = evidence.get(project, id);
        return transitions.of(found.status().next(), found::judge, to -> rights.leads(project, found.historical()));
    }
}
