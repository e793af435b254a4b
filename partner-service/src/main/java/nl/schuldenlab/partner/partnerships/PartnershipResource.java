package nl.schuldenlab.partner.partnerships;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.partner.labs.Labs;
import nl.schuldenlab.partner.partners.Partners;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Which partners take part in which labs. */
@Path("/partnerships")
@Scope("partners")
public class PartnershipResource {
    private final PartnershipRepository partnerships;
    private final PartnershipRights rights;
    private final Joining joining;
    private final Partners partners;
    private final Labs labs;
    private final Commands commands;

    PartnershipResource(
            PartnershipRepository partnerships,
            PartnershipRights rights,
            Joining joining,
            Partners partners,
            Labs labs,
            Commands commands) {
        this.partnerships = partnerships;
        this.rights = rights;
        this.joining = joining;
        this.partners = partners;
        this.labs = labs;
        this.commands = commands;
    }

    @GET
    @Operation(summary = "List partnerships of partners and labs (partnerschappen)")
    public RestResponse<Page<PartnershipView>> list(@BeanParam PartnershipFilter filter) {
        return partnerships.list(filter).map(PartnershipView::of).shown();
    }

    @POST
    @Operation(
            summary = "Let a partner join a debt lab (aansluiten)",
            description =
                    "For who speaks for the partner, and for the lab's managers, who leave the `involvement` to the partner (D97); the national team records only what was so before the platform (`historical`). A partner takes part in a lab once at a time. A CONNECTOR is a municipality, and the only one of its lab (D145).")
    public RestResponse<PartnershipView> create(NewPartnership newPartnership) {
        rights.asJoining(newPartnership);
        new References()
                .one("/lab", newPartnership.lab(), null, labs::exist)
                .one("/partner", newPartnership.partner(), null, partners::exist)
                .enforce();
        return commands.create(() -> joining.join(newPartnership), PartnershipView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a partnership (partnerschap)")
    public RestResponse<PartnershipView> get(@RestPath UUID id) {
        Partnership partnership = partnerships.get(id);
        return Answers.shown(partnership, PartnershipView.of(partnership));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace the description of a partnership (partnerschap)",
            description =
                    "For who speaks for the partner, and for the lab's managers, who leave the `involvement` as it is (D97); a historical one for the national team too. `leftOn` is set by ending the partnership.")
    public RestResponse<PartnershipView> replace(@RestPath UUID id, PartnershipDescription description) {
        rights.asDescriberOf(partnerships.get(id), description);
        return commands.replace(
                () -> partnerships.get(id),
                partnership -> joining.replace(partnership, description),
                PartnershipView::of);
    }
}
