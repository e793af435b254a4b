package nl.schuldenlab.catalog.proposals;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.catalog.labs.Labs;
import nl.schuldenlab.catalog.partners.Partners;
import nl.schuldenlab.catalog.projects.SimilarProjects;
import nl.schuldenlab.catalog.projects.SimilarProjectsView;
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

/** What people hand in for the catalogue. */
@Path("/proposals")
@Scope("projects")
public class ProposalResource {
    private final ProposalRepository proposals;
    private final ProposalRights rights;
    private final Labs labs;
    private final Partners partners;
    private final SimilarProjects similar;
    private final Commands commands;

    ProposalResource(
            ProposalRepository proposals,
            ProposalRights rights,
            Labs labs,
            Partners partners,
            SimilarProjects similar,
            Commands commands) {
        this.proposals = proposals;
        this.rights = rights;
        this.labs = labs;
        this.partners = partners;
        this.similar = similar;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List proposals (voorstellen)",
            description = "Managers of labs and the national team see all, others those that they handed in.")
    public RestResponse<Page<ProposalView>> list(@BeanParam ProposalFilter filter) {
        rights.mustBeSomebody();
        boolean mine = Boolean.TRUE.equals(filter.mine) || !rights.seesAll();
        return proposals
                .list(filter, mine ? rights.author() : null)
                .map(ProposalView::of)
                .shown();
    }

    @POST
    @Operation(
            summary = "Hand in a proposal (voorstel)",
            description =
                    "For anybody who is signed in (D148). It names the partners that begin it, or the organisation or group that does (D155). The answer names what is `similar` (D38).")
    public RestResponse<ProposalView> create(NewProposal newProposal) {
        rights.asSomebody();
        mustExist(newProposal.description(), List.of(), null);
        return commands.create(
                () -> proposals.added(new Proposal(newProposal.description(), rights.author())),
                proposal -> ProposalView.of(
                        proposal,
                        new SimilarProjectsView(
                                similar.to(proposal.description().name()))));
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read a proposal (voorstel)",
            description = "For who handed it in, the managers of labs and the national team; others get 404.")
    public RestResponse<ProposalView> get(@RestPath UUID id) {
        Proposal proposal = rights.seen(id);
        return Answers.shown(proposal, ProposalView.of(proposal));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace a proposal (voorstel)",
            description = "For who handed it in and the national team, as long as nobody has decided on it.")
    public RestResponse<ProposalView> replace(@RestPath UUID id, ProposalDescription description) {
        Proposal found = rights.seen(id);
        rights.asAuthorOf(found);
        mustExist(
                description,
                found.description().initiators(),
                found.description().lab());
        return commands.replace(
                () -> proposals.get(id), proposal -> proposals.saved(proposal.describe(description)), ProposalView::of);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            summary = "Read what happened to a proposal (geschiedenis)",
            description = "For who handed it in, the managers of labs and the national team; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath UUID id, @BeanParam PageRequest request) {
        return proposals.history(rights.seen(id), request).shown();
    }

    private void mustExist(ProposalDescription wanted, List<String> initiatorsBefore, String labBefore) {
        new References()
                .each("/initiators", wanted.initiators(), initiatorsBefore, partners::exist)
                .one("/lab", wanted.lab(), labBefore, labs::exist)
                .enforce();
    }
}
