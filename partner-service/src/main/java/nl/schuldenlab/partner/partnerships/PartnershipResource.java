package nl.schuldenlab.partner.partnerships;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.partner.contacts.Contacts;
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
    private final Showing showing;
    private final Contacts contacts;
    private final Partners partners;
    private final Labs labs;
    private final Commands commands;

    PartnershipResource(
            PartnershipRepository partnerships,
            PartnershipRights rights,
            Joining joining,
            Showing showing,
            Contacts contacts,
            Partners partners,
            Labs labs,
            Commands commands) {
        this.partnerships = partnerships;
        this.rights = rights;
        this.joining = joining;
        this.showing = showing;
        this.contacts = contacts;
        this.partners = partners;
        this.labs = labs;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List partnerships of partners and labs (partnerschappen)",
            description =
                    "Now and before, or with `asOf` as they were on a day. Those of which nobody knows when they began are not in the state of a day; `startKnown=false` lists them apart (D127).")
    public RestResponse<Page<PartnershipView>> list(@BeanParam PartnershipFilter filter) {
        return showing.of(partnerships.list(filter)).shown();
    }

    @POST
    @Operation(
            summary = "Let a partner join a debt lab (aansluiten)",
            description =
                    "For who speaks for the partner, and for the lab's managers, who leave the `involvement` to the partner (D97); the national team records only what was so before the platform (`historical`). A partner takes part in a lab once at a time. A CONNECTOR is a municipality, and the only one of its lab (D145). At least one contact of the partner is named (D151).")
    public RestResponse<PartnershipView> create(NewPartnership newPartnership) {
        rights.asJoining(newPartnership);
        new References()
                .one("/lab", newPartnership.lab(), null, labs::exist)
                .one("/partner", newPartnership.partner(), null, partners::exist)
                .each("/contacts", ids(newPartnership.description()), List.of(), contacts.of(newPartnership.partner()))
                .enforce();
        return commands.create(() -> joining.join(newPartnership), showing::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a partnership (partnerschap)")
    public RestResponse<PartnershipView> get(@RestPath UUID id) {
        Partnership partnership = partnerships.get(id);
        return Answers.shown(partnership, showing.of(partnership));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace the description of a partnership (partnerschap)",
            description =
                    "For who speaks for the partner, and for the lab's managers, who leave the `involvement` as it is (D97); a historical one for the national team too. `leftOn` is set by ending the partnership. As long as it lasts, one of its contacts at least was not erased (D151).")
    public RestResponse<PartnershipView> replace(@RestPath UUID id, PartnershipDescription description) {
        Partnership found = partnerships.get(id);
        rights.asDescriberOf(found, description);
        new References()
                .each("/contacts", ids(description), ids(found.description()), contacts.of(found.partner()))
                .enforce();
        return commands.replace(
                () -> partnerships.get(id),
                partnership -> joining.replace(partnership, showing.wanted(partnership, description)),
                showing::of);
    }

    private static List<String> ids(PartnershipDescription description) {
        return description.contacts().stream().map(UUID::toString).toList();
    }
}
