package nl.schuldenlab.partner.delegations;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.partner.agreements.AgreementRights;
import nl.schuldenlab.partner.agreements.Agreements;
import nl.schuldenlab.partner.contacts.Contacts;
import nl.schuldenlab.partner.partners.Partners;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The mandates to sign an agreement. */
@Path("/agreements/{id}/delegations")
@Scope("partners")
public class DelegationResource {
    private final DelegationRepository delegations;
    private final Delegating delegating;
    private final Agreements agreements;
    private final AgreementRights rights;
    private final Partners partners;
    private final Contacts contacts;
    private final Commands commands;

    DelegationResource(
            DelegationRepository delegations,
            Delegating delegating,
            Agreements agreements,
            AgreementRights rights,
            Partners partners,
            Contacts contacts,
            Commands commands) {
        this.delegations = delegations;
        this.delegating = delegating;
        this.agreements = agreements;
        this.rights = rights;
        this.partners = partners;
        this.contacts = contacts;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List the mandates to sign an agreement (mandaten)",
            description =
                    "For all who may read the agreement; the persons only for the partner itself, the lab's managers and the national team.")
    public RestResponse<Page<DelegationView>> list(@RestPath UUID id, @BeanParam DelegationFilter filter) {
        return delegations
                .list(agreements.seen(id), filter)
                .map(delegation -> DelegationView.of(delegation, rights))
                .shown();
    }

    @POST
    @Operation(
            summary = "Mandate another person of the same partner to sign (mandateren)",
            description =
                    "For who speaks for the partner: `principal`, one of its contacts, gives `contact`, another, the mandate, which lasts to the end of `validUntil`. A signature can name it, so that all see by whose mandate it was given; other partners' people cannot sign by it.")
    public RestResponse<DelegationView> create(@RestPath UUID id, NewDelegation newDelegation) {
        agreements.seen(id);
        rights.asPartyFor(newDelegation.partner());
        new References()
                .one("/partner", newDelegation.partner(), null, partners::exist)
                .one("/contact", newDelegation.contact().toString(), null, contacts.of(newDelegation.partner()))
                .one("/principal", newDelegation.giver(), null, contacts.of(newDelegation.partner()))
                .enforce();
        return commands.create(
                () -> delegating.delegate(id, newDelegation), delegation -> DelegationView.of(delegation, rights));
    }

    @GET
    @Path("/{delegation}")
    @Operation(summary = "Read a mandate to sign (mandaat)")
    public RestResponse<DelegationView> get(@RestPath UUID id, @RestPath UUID delegation) {
        Delegation found = delegating.seen(id, delegation);
        return Answers.shown(found, DelegationView.of(found, rights));
    }
}
