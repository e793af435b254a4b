package nl.schuldenlab.partner.signatures;

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
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.command.Turns;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The signatures under an agreement. */
@Path("/agreements/{id}/signatures")
@Scope("partners")
public class SignatureResource {
    private final SignatureRepository signatures;
    private final Signing signing;
    private final Agreements agreements;
    private final AgreementRights rights;
    private final Partners partners;
    private final Contacts contacts;
    private final Turns turns;
    private final Commands commands;

    SignatureResource(
            SignatureRepository signatures,
            Signing signing,
            Agreements agreements,
            AgreementRights rights,
            Partners partners,
            Contacts contacts,
            Turns turns,
            Commands commands) {
        this.signatures = signatures;
        this.signing = signing;
        this.agreements = agreements;
        this.rights = rights;
        this.partners = partners;
        this.contacts = contacts;
        this.turns = turns;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List the signatures under an agreement (handtekeningen)",
            description =
                    "For all who may read the agreement; the person only for the partner itself, the lab's managers and the national team.")
    public RestResponse<Page<SignatureView>> list(@RestPath UUID id, @BeanParam SignatureFilter filter) {
        return signatures
                .list(agreements.seen(id), filter)
                .map(signature -> SignatureView.of(signature, rights))
                .shown();
    }

    @POST
    @Operation(
            summary = "Sign an agreement for a partner (ondertekenen)",
            description =
                    "For who speaks for the partner, once per partner and for good (D94): as what, on what mandate, and by `textHash` which text; `signedOn` is today unless given. `contact` is the person, one of the partner's contacts, `delegation` the mandate by which somebody else than its holder signs. Parties sign while the agreement is OPEN; they and all active partners of the lab join later as long as it is IN_FORCE (D142). It is the word of an authenticated caller, no qualified electronic signature. Of a historical agreement the national team records who signed it then (`historical`).")
    public RestResponse<SignatureView> create(@RestPath UUID id, NewSignature newSignature) {
        agreements.seen(id);
        if (newSignature.isHistorical()) {
            rights.asHistorian();
        } else {
            rights.asPartyFor(newSignature.partner());
        }
        new References()
                .one("/partner", newSignature.partner(), null, partners::exist)
                .one("/contact", newSignature.person(), null, contacts.of(newSignature.partner()))
                .enforce();
        return turns.take(
                id,
                () -> commands.create(
                        () -> signing.sign(id, newSignature), signature -> SignatureView.of(signature, rights)));
    }

    @GET
    @Path("/{signature}")
    @Operation(
            summary = "Read a signature (handtekening)",
            description =
                    "Together with the text it is the evidence: the SHA-256 of the text is the `textHash` that was signed.")
    public RestResponse<SignatureView> get(@RestPath UUID id, @RestPath UUID signature) {
        Signature found = signing.seen(id, signature);
        return Answers.shown(found, SignatureView.of(found, rights));
    }

    @GET
    @Path("/{signature}/history")
    @Operation(
            summary = "Read what happened to a signature (geschiedenis)",
            description = "For all who may read the agreement; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath UUID id, @RestPath UUID signature, @BeanParam PageRequest request) {
        return signatures.history(signing.seen(id, signature), request).shown();
    }
}
