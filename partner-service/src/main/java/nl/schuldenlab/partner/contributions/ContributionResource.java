package nl.schuldenlab.partner.contributions;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.partner.labs.Labs;
import nl.schuldenlab.partner.partners.Partners;
import nl.schuldenlab.partner.partnerships.Insiders;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What partners bring in. */
@Path("/contributions")
@Scope("partners")
public class ContributionResource {
    private final ContributionRepository contributions;
    private final ContributionRights rights;
    private final Insiders insiders;
    private final Partners partners;
    private final Labs labs;
    private final Commands commands;

    ContributionResource(
            ContributionRepository contributions,
            ContributionRights rights,
            Insiders insiders,
            Partners partners,
            Labs labs,
            Commands commands) {
        this.contributions = contributions;
        this.rights = rights;
        this.insiders = insiders;
        this.partners = partners;
        this.labs = labs;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List contributions of partners (bijdragen)",
            description =
                    "Each caller gets those it may see: a partner its own; the managers and leaders of a lab, and the contacts of its active partners, the lab's; the national team all. Others get none.")
    public RestResponse<Page<ContributionView>> list(@BeanParam ContributionFilter filter) {
        return contributions
                .list(filter, insiders.sight())
                .map(ContributionView::of)
                .shown();
    }

    @POST
    @Operation(
            summary = "Tell what partners contribute (bijdrage)",
            description =
                    "For who speaks for one of the partners; with `historical`, for the national team. Partners bring in what they wish and can: there is no minimum (D139), and kinds without money need no amount (D120).")
    public RestResponse<ContributionView> create(NewContribution newContribution) {
        rights.asGiver(newContribution);
        mustExist(newContribution.description(), List.of(), null);
        return commands.create(() -> contributions.added(newContribution.toContribution()), ContributionView::of);
    }

    private void mustExist(ContributionDescription wanted, List<String> partnersBefore, String labBefore) {
        new References()
                .each("/partners", wanted.partners(), partnersBefore, partners::exist)
                .one("/lab", wanted.lab(), labBefore, labs::exist)
                .enforce();
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read a contribution (bijdrage)",
            description =
                    "For its partners, the managers and leaders of its lab, the contacts of that lab's active partners, and the national team; others get 404.")
    public RestResponse<ContributionView> get(@RestPath UUID id) {
        Contribution contribution = contributions.get(id, insiders.sight());
        return Answers.shown(contribution, ContributionView.of(contribution));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace the description of a contribution (bijdrage)",
            description =
                    "For who speaks for one of its partners, before and after; a historical one for the national team too.")
    public RestResponse<ContributionView> replace(@RestPath UUID id, ContributionDescription description) {
        Contribution found = contributions.get(id, insiders.sight());
        rights.asKeeperOf(found, description);
        mustExist(description, found.partners(), found.lab());
        return commands.replace(
                () -> contributions.get(id, insiders.sight()),
                contribution -> contributions.saved(contribution.describe(description)),
                ContributionView::of);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            summary = "Read what happened to a contribution (geschiedenis)",
            description = "For who may read the contribution; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath UUID id, @BeanParam PageRequest request) {
        return contributions
                .history(contributions.get(id, insiders.sight()), request)
                .shown();
    }
}
