package nl.schuldenlab.partner.programmes;

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

/** The state machine and history of a commitment to a programme. */
@Path("/programme-commitments/{id}")
@Scope("partners")
public class CommitmentStatusResource {
    private final CommitmentRepository commitments;
    private final CommitmentRights rights;
    private final Committing committing;
    private final Commands commands;
    private final Transitions transitions;

    CommitmentStatusResource(
            CommitmentRepository commitments,
            CommitmentRights rights,
            Committing committing,
            Commands commands,
            Transitions transitions) {
        this.commitments = commitments;
        this.rights = rights;
        this.committing = committing;
        this.commands = commands;
        this.transitions = transitions;
    }

    @GET
    @Path("/status-changes")
    @Operation(summary = "Read the statuses of a commitment to a programme (statushistorie)")
    public RestResponse<Page<StatusChangeView>> statusChanges(@RestPath UUID id, @BeanParam PageRequest request) {
        return commitments
                .statusChanges(commitments.get(id, rights.sight()), request)
                .shown();
    }

    @POST
    @Path("/status-changes")
    @Operation(
            summary = "Withdraw a commitment to a programme, or give it again (commitment intrekken)",
            description =
                    "For who speaks for the partner; a historical one for the national team too. Who withdraws says why; giving it again takes an active partnership (D101).")
    public RestResponse<StatusChangeView> change(@RestPath UUID id, NewCommitmentStatus change) {
        rights.asKeeperOf(commitments.get(id, rights.sight()));
        return commands.move(
                () -> commitments.get(id, rights.sight()), commitment -> committing.change(commitment, change));
    }

    @GET
    @Path("/transitions")
    @Operation(summary = "Read what this caller can do with a commitment to a programme, and what blocks it")
    public TransitionsView transitions(@RestPath UUID id) {
        ProgrammeCommitment commitment = commitments.get(id, rights.sight());
        return transitions.of(
                commitment.status().next(),
                to -> commitment.judge(to, committing.takesPart(commitment)),
                rights.keeps(commitment));
    }

    @GET
    @Path("/history")
    @Operation(
            summary = "Read what happened to a commitment to a programme (geschiedenis)",
            description = "For the lab's people, those of its active partners, and the national team; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath UUID id, @BeanParam PageRequest request) {
        return commitments.history(commitments.get(id, rights.sight()), request).shown();
    }
}
