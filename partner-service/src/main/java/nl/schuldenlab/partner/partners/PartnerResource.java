package nl.schuldenlab.partner.partners;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The partners of the network. */
@Path("/partners")
@Scope("partners")
public class PartnerResource {
    private final PartnerRepository partners;
    private final SimilarPartners similar;
    private final Rights rights;
    private final PartnerRights partnerRights;
    private final PartnerProgress progress;
    private final Commands commands;

    PartnerResource(
            PartnerRepository partners,
            SimilarPartners similar,
            Rights rights,
            PartnerRights partnerRights,
            PartnerProgress progress,
            Commands commands) {
        this.partners = partners;
        this.similar = similar;
        this.rights = rights;
        this.partnerRights = partnerRights;
        this.progress = progress;
        this.commands = commands;
    }

    @GET
    @Operation(summary = "List partners (partners)")
    public RestResponse<Page<PartnerView>> list(@BeanParam PartnerFilter filter) {
        return partners.list(filter).map(PartnerView::of).shown();
    }

    @POST
    @Operation(
            summary = "Create a partner (partner)",
            description =
                    "For the national team. A partner is ESTABLISHED unless it says that it is BEING_ESTABLISHED (D34); a MUNICIPALITY, and no other, has the code of one (D10). No two partners have an identifier in common; those with a name much like this one's are told as `similar`, here only.")
    public RestResponse<CreatedPartnerView> create(NewPartner newPartner) {
        rights.asNational();
        return commands.create(
                () -> partners.added(newPartner.toPartner()),
                partner -> CreatedPartnerView.of(partner, similar.of(partner)));
    }

    @GET
    @Path("/{slug}")
    @Operation(summary = "Read a partner (partner)")
    public RestResponse<PartnerView> get(@RestPath String slug) {
        Partner partner = partners.get(slug);
        return Answers.shown(partner, PartnerView.of(partner));
    }

    @PUT
    @Path("/{slug}")
    @Operation(
            summary = "Replace the description of a partner (partner)",
            description =
                    "For who speaks for the partner and for the national team, which alone says what municipality a partner is. An old name stays as an alias. The connector of a lab stays a municipality (D145).")
    public RestResponse<PartnerView> replace(@RestPath String slug, PartnerDescription description) {
        partnerRights.asDescriberOf(partners.get(slug), description);
        return commands.replace(
                () -> partners.locked(slug), partner -> progress.replace(partner, description), PartnerView::of);
    }

    @GET
    @Path("/{slug}/history")
    @Operation(
            summary = "Read what happened to a partner (geschiedenis)",
            description = "For who speaks for the partner, and the national team; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath String slug, @BeanParam PageRequest request) {
        Partner partner = partners.get(slug);
        rights.asInsiderOf(null, List.of(slug));
        return partners.history(partner, request).shown();
    }
}
