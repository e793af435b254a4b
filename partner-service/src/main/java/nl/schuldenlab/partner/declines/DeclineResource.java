package nl.schuldenlab.partner.declines;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.partner.agreements.AgreementRights;
import nl.schuldenlab.partner.agreements.Agreements;
import nl.schuldenlab.partner.partners.Partners;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.command.Turns;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The refusals of an agreement. */
@Path("/agreements/{id}/declines")
@Scope("partners")
public class DeclineResource {
    private final DeclineRepository declines;
    private final Declining declining;
    private final Agreements agreements;
    private final AgreementRights rights;
    private final Partners partners;
    private final Turns turns;
    private final Commands commands;

    DeclineResource(
            DeclineRepository declines,
            Declining declining,
            Agreements agreements,
            AgreementRights rights,
            Partners partners,
            Turns turns,
            Commands commands) {
        this.declines = declines;
        this.declining = declining;
        this.agreements = agreements;
        this.rights = rights;
        this.partners = partners;
        this.turns = turns;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List the refusals of an agreement (afwijzingen)",
            description = "With their reasons, for all who may read the agreement.")
    public RestResponse<Page<DeclineView>> list(@RestPath UUID id, @BeanParam DeclineFilter filter) {
        return declines.list(agreements.seen(id), filter).map(DeclineView::of).shown();
    }

    @POST
    @Operation(
            summary = "Refuse to sign an agreement (afwijzen)",
            description =
                    "For who speaks for a party, while the agreement is OPEN and the party has not signed it. As long as a required party stands by its refusal, the agreement does not enter into force; signing takes the refusal back.")
    public RestResponse<DeclineView> create(@RestPath UUID id, NewDecline newDecline) {
        agreements.seen(id);
        rights.asPartyFor(newDecline.partner());
        new References()
                .one("/partner", newDecline.partner(), null, partners::exist)
                .enforce();
        return turns.take(id, () -> commands.create(() -> declining.decline(id, newDecline), DeclineView::of));
    }

    @GET
    @Path("/{decline}")
    @Operation(summary = "Read a refusal (afwijzing)")
    public RestResponse<DeclineView> get(@RestPath UUID id, @RestPath UUID decline) {
        Decline found = declining.seen(id, decline);
        return Answers.shown(found, DeclineView.of(found));
    }
}
