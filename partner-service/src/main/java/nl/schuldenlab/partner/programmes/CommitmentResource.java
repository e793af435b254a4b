package nl.schuldenlab.partner.programmes;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The commitments of partners to the programmes of labs. */
@Path("/programme-commitments")
@Scope("partners")
public class CommitmentResource {
    private final CommitmentRepository commitments;
    private final CommitmentRights rights;
    private final CommitmentReferences references;
    private final Committing committing;
    private final Commands commands;

    CommitmentResource(
            CommitmentRepository commitments,
            CommitmentRights rights,
            CommitmentReferences references,
            Committing committing,
            Commands commands) {
        this.commitments = commitments;
        this.rights = rights;
        this.references = references;
        this.committing = committing;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List commitments to programmes (commitment)",
            description =
                    "A lab's people and those of its active partners see all commitments of that lab; a partner sees its own.")
    public RestResponse<Page<ProgrammeCommitmentView>> list(@BeanParam CommitmentFilter filter) {
        return commitments
                .list(filter, rights.sight())
                .map(ProgrammeCommitmentView::of)
                .shown();
    }

    @POST
    @Operation(
            summary = "Commit a partner to a lab's programme of a year (commitment)",
            description =
                    "For who speaks for the partner, which takes part in the lab (D101); the national team records what was so before the platform (`historical`). A partner commits to a programme once.")
    public RestResponse<ProgrammeCommitmentView> create(NewProgrammeCommitment newCommitment) {
        rights.asGiver(newCommitment);
        references.mustExist(newCommitment);
        return commands.create(() -> committing.give(newCommitment), ProgrammeCommitmentView::of);
    }

    @GET
    @Path("/summary")
    @APIResponseSchema(SummaryView.class)
    @APIResponse(responseCode = "404", ref = "Problem404")
    @Operation(
            summary = "Read who has committed to a lab's programme of a year (commitment)",
            description =
                    "All partners that took part in the lab on `asOf` are asked, not only its programme council (D101); who joined later reopens nothing. For the lab's people, those of its active partners, and the national team; others get 404.")
    public SummaryView summary(@BeanParam SummaryFilter asked) {
        rights.asReaderAt(asked.lab);
        return committing.summary(asked);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a commitment to a programme (commitment)")
    public RestResponse<ProgrammeCommitmentView> get(@RestPath UUID id) {
        ProgrammeCommitment commitment = commitments.get(id, rights.sight());
        return Answers.shown(commitment, ProgrammeCommitmentView.of(commitment));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace what is said of a commitment to a programme (commitment)",
            description = "For who speaks for the partner; a historical one for the national team too.")
    public RestResponse<ProgrammeCommitmentView> replace(@RestPath UUID id, CommitmentDescription description) {
        ProgrammeCommitment found = commitments.get(id, rights.sight());
        rights.asKeeperOf(found);
        references.mustExist(description, found.description());
        return commands.replace(
                () -> commitments.get(id, rights.sight()),
                commitment -> committing.replace(commitment, description),
                ProgrammeCommitmentView::of);
    }
}
