package nl.schuldenlab.lab.endorsements;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.lab.labs.Insiders;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.LabFactFinder;
import nl.schuldenlab.lab.labs.LabFacts;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.changes.StatusChangeView;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.status.Transitions;
import nl.schuldenlab.platform.status.TransitionsView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The state machine and history of an endorsement. */
@Path("/labs/{slug}/endorsements/{id}")
@Scope("labs")
public class EndorsementStatusResource {
    private final EndorsementRepository endorsements;
    private final Endorsing endorsing;
    private final Labs labs;
    private final Insiders insiders;
    private final Rights rights;
    private final LabFactFinder facts;
    private final Commands commands;
    private final Transitions transitions;

    EndorsementStatusResource(
            EndorsementRepository endorsements,
            Endorsing endorsing,
            Labs labs,
            Insiders insiders,
            Rights rights,
            LabFactFinder facts,
            Commands commands,
            Transitions transitions) {
        this.endorsements = endorsements;
        this.endorsing = endorsing;
        this.labs = labs;
        this.insiders = insiders;
        this.rights = rights;
        this.facts = facts;
        this.commands = commands;
        this.transitions = transitions;
    }

    @GET
    @Path("/status-changes")
    @Operation(summary = "Read the statuses of an endorsement (statushistorie)")
    public RestResponse<Page<StatusChangeView>> statusChanges(
            @RestPath String slug, @RestPath UUID id, @BeanParam PageRequest request) {
        return endorsements.statusChanges(endorsements.get(slug, id), request).shown();
    }

    @POST
    @Path("/status-changes")
    @Operation(
            summary = "Withdraw an endorsement (steun intrekken)",
            description =
                    "For a contact of the endorsing partner. The last endorsement by a municipality of the area stays as long as the lab stands on it (D48).")
    public RestResponse<StatusChangeView> change(
            @RestPath String slug, @RestPath UUID id, NewEndorsementStatus change) {
        Lab lab = labs.get(slug);
        rights.asContactOf(endorsements.get(slug, id).partner());
        LabFacts heard = facts.about(lab);
        return commands.move(
                () -> endorsing.locked(slug, id), endorsement -> endorsing.change(endorsement, change, heard));
    }

    @GET
    @Path("/transitions")
    @Operation(summary = "Read whether this caller can withdraw an endorsement, and what blocks it")
    public TransitionsView transitions(@RestPath String slug, @RestPath UUID id) {
        Lab lab = labs.get(slug);
        Endorsement endorsement = endorsements.get(slug, id);
        return transitions.of(
                endorsement.status().next(),
                to -> endorsement.judge(to, facts.about(lab)),
                rights.speaksFor(endorsement.partner()));
    }

    @GET
    @Path("/history")
    @Operation(
            summary = "Read what happened to an endorsement (geschiedenis)",
            description = "For the lab's insiders and those of the endorsing partner; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath String slug, @RestPath UUID id, @BeanParam PageRequest request) {
        Endorsement endorsement = endorsements.get(slug, id);
        if (!rights.speaksFor(endorsement.partner())) {
            insiders.mustSee(labs.get(slug));
        }
        return endorsements.history(endorsement, request).shown();
    }
}
