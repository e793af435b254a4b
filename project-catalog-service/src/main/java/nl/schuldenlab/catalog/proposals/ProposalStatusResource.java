package nl.schuldenlab.catalog.proposals;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.catalog.labs.Labs;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.StatusChangeView;
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.status.Transitions;
import nl.schuldenlab.platform.status.TransitionsView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The state machine of a proposal. */
@Path("/proposals/{id}")
@Scope("projects")
public class ProposalStatusResource {
    private final ProposalRepository proposals;
    private final ProposalRights rights;
    private final TakingIn takingIn;
    private final Labs labs;
    private final Commands commands;
    private final Transitions transitions;

    ProposalStatusResource(
            ProposalRepository proposals,
            ProposalRights rights,
            TakingIn takingIn,
            Labs labs,
            Commands commands,
            Transitions transitions) {
        this.proposals = proposals;
        this.rights = rights;
        this.takingIn = takingIn;
        this.labs = labs;
        this.commands = commands;
        this.transitions = transitions;
    }

    @GET
    @Path("/status-changes")
    @Operation(
            summary = "Read the statuses that a proposal went through (statushistorie)",
            description = "For who handed it in, the managers of labs and the national team; others get 404.")
    public RestResponse<Page<StatusChangeView>> statusChanges(@RestPath UUID id, @BeanParam PageRequest request) {
        return proposals.statusChanges(rights.seen(id), request).shown();
    }

    @POST
    @Path("/status-changes")
    @Operation(
            summary = "Take a proposal in, decline it or take it back",
            description =
                    "TAKEN_IN is for the managers of the lab that takes it in, and without a lab for the national team: it becomes a project, an IDEA kept as a draft until its people publish it, and each shows the other (D148). DECLINED, with its reason, is for the managers of the lab that it is meant for (of any lab, where it is meant for none) and the national team; RETRACTED for who handed it in.")
    public RestResponse<StatusChangeView> change(@RestPath UUID id, NewProposalStatus change) {
        Proposal found = rights.seen(id);
        switch (change.to()) {
            case TAKEN_IN -> rights.asTakerOf(found, change);
            case RETRACTED -> rights.asAuthorOf(found);
            default -> rights.asJudgeOf(found);
        }
        new References()
                .one("/lab", change.lab(), found.description().lab(), labs::exist)
                .enforce();
        return commands.move(() -> proposals.locked(id), proposal -> takingIn.decide(proposal, change));
    }

    @GET
    @Path("/transitions")
    @Operation(
            summary = "Read which statuses of a proposal can come next for this caller",
            description = "For who handed it in, the managers of labs and the national team; others get 404.")
    public TransitionsView transitions(@RestPath UUID id) {
        Proposal proposal = rights.seen(id);
        return transitions.of(proposal.status().next(), proposal::judge, to -> rights.may(proposal, to));
    }
}
