package nl.schuldenlab.lab.labs;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.schuldenlab.platform.caller.Rights;
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

/** The state machine of a lab. */
@Path("/labs/{slug}")
@Scope("labs")
public class LabStatusResource {
    private final LabRepository labs;
    private final Rights rights;
    private final LabFactFinder facts;
    private final LabProgress progress;
    private final Commands commands;
    private final Transitions transitions;

    LabStatusResource(
            LabRepository labs,
            Rights rights,
            LabFactFinder facts,
            LabProgress progress,
            Commands commands,
            Transitions transitions) {
        this.labs = labs;
        this.rights = rights;
        this.facts = facts;
        this.progress = progress;
        this.commands = commands;
        this.transitions = transitions;
    }

    @GET
    @Path("/status-changes")
    @Operation(summary = "Read the statuses that a debt lab went through (statushistorie)")
    public RestResponse<Page<StatusChangeView>> statusChanges(@RestPath String slug, @BeanParam PageRequest request) {
        return labs.statusChanges(labs.get(slug), request).shown();
    }

    @POST
    @Path("/status-changes")
    @Operation(
            summary = "Move a debt lab to another status",
            description =
                    "For the lab's managers and the national team. SETTING_UP needs the endorsement of all three purposes by a municipality of the area (D48, D49); ESTABLISHED the ten steps of `setup`, a public and a private partner, and the kick-off (D59, D171); SETUP_COMPLETED the four criteria (D189). Stopping needs a reason and lessons.")
    public RestResponse<StatusChangeView> change(@RestPath String slug, NewLabStatus change) {
        Lab found = labs.get(slug);
        rights.asManagerOf(slug);
        LabFacts heard = facts.about(found, change.to());
        return commands.move(() -> labs.locked(slug), lab -> progress.change(lab, change, heard));
    }

    @GET
    @Path("/transitions")
    @Operation(summary = "Read which statuses can come next, and what blocks this caller")
    public TransitionsView transitions(@RestPath String slug) {
        Lab lab = labs.get(slug);
        return transitions.of(lab.status().next(), to -> lab.judge(to, facts.about(lab, to)), rights.manages(slug));
    }
}
