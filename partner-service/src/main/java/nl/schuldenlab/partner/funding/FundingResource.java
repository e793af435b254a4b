package nl.schuldenlab.partner.funding;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.partner.partners.Partners;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What partners promise to pay. */
@Path("/funding-commitments")
@Scope("partners")
public class FundingResource {
    private final FundingRepository commitments;
    private final FundingRights rights;
    private final Pledging pledging;
    private final Partners partners;
    private final EarmarkReferences earmarks;
    private final Commands commands;

    FundingResource(
            FundingRepository commitments,
            FundingRights rights,
            Pledging pledging,
            Partners partners,
            EarmarkReferences earmarks,
            Commands commands) {
        this.commitments = commitments;
        this.rights = rights;
        this.pledging = pledging;
        this.partners = partners;
        this.earmarks = earmarks;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List funding commitments (financieringstoezeggingen)",
            description =
                    "Each caller gets those it may see: a partner its own; the managers and leaders of a lab, and the contacts of its active partners, what is meant for the lab; its managers also what its partners promise to no lab in particular; the national team all. Others get none.")
    public RestResponse<Page<FundingCommitmentView>> list(@BeanParam FundingFilter filter) {
        return commitments
                .list(filter, rights.sight())
                .map(FundingCommitmentView::of)
                .shown();
    }

    @POST
    @Operation(
            summary = "Pledge money (toezegging)",
            description =
                    "For who speaks for the partner; with `historical`, for the national team. It falls under one of four categories (D115), has a period with both its ends (D116) and an amount; history may lack these. The `earmark` names what it is meant for: one lab, theme, project or adoption.")
    public RestResponse<FundingCommitmentView> create(NewFundingCommitment newCommitment) {
        rights.asPromising(newCommitment);
        References references = new References().one("/partner", newCommitment.partner(), null, partners::exist);
        earmarks.addTo(references, newCommitment.description().purpose(), Earmark.NONE)
                .enforce();
        return commands.create(() -> pledging.pledge(newCommitment), FundingCommitmentView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read a funding commitment (financieringstoezegging)",
            description = "For those who find it in the list; others get 404.")
    public RestResponse<FundingCommitmentView> get(@RestPath UUID id) {
        FundingCommitment commitment = commitments.get(id, rights.sight());
        return Answers.shown(commitment, FundingCommitmentView.of(commitment));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace the description of a funding commitment (financieringstoezegging)",
            description =
                    "For who speaks for the partner; a historical one for the national team too. Amount and earmark stay as they are once it is CONFIRMED, for others count on them (D117); of one that is PAID or WITHDRAWN nothing changes any more.")
    public RestResponse<FundingCommitmentView> replace(@RestPath UUID id, FundingCommitmentDescription description) {
        FundingCommitment found = commitments.get(id, rights.sight());
        rights.asKeeperOf(found);
        earmarks.addTo(
                        new References(),
                        description.purpose(),
                        found.description().purpose())
                .enforce();
        return commands.replace(
                () -> commitments.get(id, rights.sight()),
                commitment -> pledging.replace(commitment, description),
                FundingCommitmentView::of);
    }
}
