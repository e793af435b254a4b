package nl.schuldenlab.partner.agreements;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
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

/** What partners agree on with their signatures. */
@Path("/agreements")
@Scope("partners")
public class AgreementResource {
    private final Agreements agreements;
    private final AgreementRights rights;
    private final Drafting drafting;
    private final Partners partners;
    private final Labs labs;
    private final Commands commands;

    AgreementResource(
            Agreements agreements,
            AgreementRights rights,
            Drafting drafting,
            Partners partners,
            Labs labs,
            Commands commands) {
        this.agreements = agreements;
        this.rights = rights;
        this.drafting = drafting;
        this.partners = partners;
        this.labs = labs;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List the agreements that the caller may see (overeenkomsten)",
            description =
                    "Those of the labs whose people the caller is one of or in which its partners take part, those to which its partners are a party, and all for the national team. The list leaves out `body`.")
    public RestResponse<Page<AgreementView>> list(@BeanParam AgreementFilter filter) {
        return agreements.seen(filter).map(AgreementView::listed).shown();
    }

    @POST
    @Operation(
            summary = "Lay an agreement before its parties (overeenkomst voorleggen)",
            description =
                    "For the lab's managers and the national team, which alone drafts what is about no lab, and with `historical` and a source tells of the time before the platform. `signBy` is the deadline for the required parties, apart from the validity, which lasts to the end of `validUntil`. Among the required parties to the letter of intent of a lab is a municipality (D186).")
    public RestResponse<AgreementView> create(NewAgreement newAgreement) {
        rights.asDrafterOf(newAgreement);
        references(newAgreement.description(), List.of())
                .one("/lab", newAgreement.lab(), null, labs::exist)
                .enforce();
        return commands.create(() -> drafting.draft(newAgreement), AgreementView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read an agreement (overeenkomst)",
            description =
                    "For its parties, the lab's people, those of the lab's active partners, and the national team; others get 404. `textHash` proves that the text is the one that was signed.")
    public RestResponse<AgreementView> get(@RestPath UUID id) {
        Agreement agreement = agreements.seen(id);
        return Answers.shown(agreement, AgreementView.of(agreement));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace the description of an agreement (overeenkomst)",
            description =
                    "For who may draft it. Text and validity stay as they are once somebody has signed (D94). While it is OPEN, parties may be moved from required to invited and the deadline extended, so that one refusal does not end a lab; `amendments` tells all parties so, with the `Change-Reason`. Once it is IN_FORCE, further parties may be invited (D142). It enters into force if all parties that are still required have signed.")
    public RestResponse<AgreementView> replace(@RestPath UUID id, AgreementDescription description) {
        Agreement found = agreements.seen(id);
        rights.asDrafterOf(found);
        references(description, found.concerned()).enforce();
        return commands.replace(
                () -> drafting.locked(id), agreement -> drafting.replace(agreement, description), AgreementView::of);
    }

    private References references(AgreementDescription wanted, List<String> before) {
        return new References()
                .each("/requiredParties", wanted.requiredParties(), before, partners::exist)
                .each("/invitedParties", wanted.invitedParties(), before, partners::exist);
    }
}
