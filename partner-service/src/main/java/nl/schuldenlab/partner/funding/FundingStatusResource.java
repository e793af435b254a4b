package nl.schuldenlab.partner.funding;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
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

/** The state machine and history of a promise of money, for those who may see it. */
@Path("/funding-commitments/{id}")
@Scope("partners")
public class FundingStatusResource {
    private final FundingRepository commitments;
    private final FundingRights rights;
    private final Pledging pledging;
    private final Commands commands;
    private final Transitions transitions;

    FundingStatusResource(
            FundingRepository commitments,
            FundingRights rights,
            Pledging pledging,
            Commands commands,
            Transitions transitions) {
        this.commitments = commitments;
        this.rights = rights;
        this.pledging = pledging;
        this.commands = commands;
        this.transitions = transitions;
    }

    @GET
    @Path("/status-changes")
    @Operation(summary = "Read the statuses of a funding commitment (statushistorie)")
    public RestResponse<Page<StatusChangeView>> statusChanges(@RestPath UUID id, @BeanParam PageRequest request) {
        return commitments
                .statusChanges(commitments.get(id, rights.sight()), request)
                .shown();
    }

    @POST
    @Path("/status-changes")
    @Operation(
            summary = "Confirm, pay or withdraw a funding commitment (bevestigen, betalen, intrekken)",
            description =
                    "For who speaks for the partner; that it is PAID say the managers of the lab that it is meant for too, and the national team moves what it recorded of the time before the platform. Who withdraws gives a `reason`. Nothing is confirmed without an amount (D117).")
    public RestResponse<StatusChangeView> change(@RestPath UUID id, NewFundingStatus change) {
        rights.asMoverOf(commitments.get(id, rights.sight()), change.to());
        return commands.move(
                () -> commitments.get(id, rights.sight()), commitment -> pledging.change(commitment, change));
    }

    @GET
    @Path("/transitions")
    @Operation(summary = "Read what this caller can do next with a funding commitment")
    public TransitionsView transitions(@RestPath UUID id) {
        FundingCommitment commitment = commitments.get(id, rights.sight());
        return transitions.of(commitment.status().next(), commitment::judge, to -> rights.moves(commitment, to));
    }

    @GET
    @Path("/history")
    @Operation(summary = "Read what happened to a funding commitment (geschiedenis)")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath UUID id, @BeanParam PageRequest request) {
        return commitments.history(commitments.get(id, rights.sight()), request).shown();
    }
}
