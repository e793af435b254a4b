package nl.schuldenlab.partner.contacts;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The people by whom a partner can be reached. */
@Path("/partners/{slug}/contacts")
@Scope("partners")
public class ContactResource {
    private final ContactRepository contacts;
    private final ContactRights rights;
    private final Erasure erasure;
    private final Instance<ContactReferences> references;
    private final Commands commands;

    ContactResource(
            ContactRepository contacts,
            ContactRights rights,
            Erasure erasure,
            Instance<ContactReferences> references,
            Commands commands) {
        this.contacts = contacts;
        this.rights = rights;
        this.erasure = erasure;
        this.references = references;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List the contact persons of a partner (contactpersonen)",
            description =
                    "For who speaks for the partner, the managers of the labs in which it takes part now, the national team, and the suite's own services, which write to people; others get 404. In the order in which they were recorded, for names do not belong in a URL.")
    public RestResponse<Page<ContactView>> list(@RestPath String slug, @BeanParam PageRequest request) {
        rights.asReaderOf(slug);
        return contacts.list(slug, request)
                .map(contact -> ContactView.of(contact, rights.keeps(slug)))
                .shown();
    }

    @POST
    @Operation(
            summary = "Record a contact person of a partner (contactpersoon)",
            description =
                    "For who speaks for the partner, and the national team. No more than is needed to reach somebody at work (D18).")
    public RestResponse<ContactView> create(@RestPath String slug, NewContact newContact) {
        rights.asKeeperOf(slug);
        return commands.create(() -> contacts.added(new Contact(slug, newContact.description())), ContactView::of);
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(ContactView.class)
    @APIResponse(responseCode = "410", ref = Erased.RESPONSE)
    @Operation(
            summary = "Read a contact person (contactpersoon)",
            description =
                    "For those who may see the list, and the managers of a lab to which this person was introduced; others get 404.")
    public RestResponse<ContactView> get(@RestPath String slug, @RestPath UUID id) {
        Contact contact = contacts.get(slug, id);
        rights.asReaderOf(contact);
        return Answers.shown(contact, ContactView.of(contact.unerased(), rights.keeps(slug)));
    }

    @PUT
    @Path("/{id}")
    @APIResponseSchema(ContactView.class)
    @APIResponse(responseCode = "410", ref = Erased.RESPONSE)
    @Operation(
            summary = "Replace what is held on a contact person (contactpersoon)",
            description = "For who speaks for the partner, and the national team.")
    public RestResponse<ContactView> replace(@RestPath String slug, @RestPath UUID id, ContactDescription description) {
        rights.asKeeperOf(slug);
        return commands.replace(
                () -> contacts.get(slug, id).unerased(),
                contact -> contacts.saved(contact.describe(description)),
                ContactView::of);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204", description = "No Content")
    @APIResponse(responseCode = "410", ref = Erased.RESPONSE)
    @Operation(
            summary = "Erase a contact person (contactpersoon wissen)",
            description =
                    "For who speaks for the partner, and the national team. Everything that is held on the person goes, stored answers and reasons in the history included; what refers to the contact stays.")
    public RestResponse<Void> delete(@RestPath String slug, @RestPath UUID id) {
        rights.asKeeperOf(slug);
        return commands.delete(() -> contacts.get(slug, id).unerased(), erasure::erase);
    }

    @GET
    @Path("/{id}/export")
    @APIResponseSchema(ContactExportView.class)
    @APIResponse(responseCode = "410", ref = Erased.RESPONSE)
    @Operation(
            summary = "Read everything that is held on a contact person (inzage)",
            description =
                    "For that person, whom the token's subject tells, for who speaks for the partner, and the national team; others get 404.")
    public ContactExportView export(@RestPath String slug, @RestPath UUID id) {
        Contact contact = contacts.get(slug, id);
        rights.asReceiverOfAll(contact);
        return new ContactExportView(
                ContactView.of(contact.unerased()),
                contacts.recorded(contact),
                references.stream()
                        .flatMap(each -> each.pathsTo(id).stream())
                        .sorted()
                        .toList());
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            summary = "Read what happened to a contact person (geschiedenis)",
            description =
                    "For who speaks for the partner, and the national team; others get 404. Names of properties only, and still there when the person was erased.")
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath String slug, @RestPath UUID id, @BeanParam PageRequest request) {
        Contact contact = contacts.get(slug, id);
        rights.asHistorianOf(slug);
        return contacts.history(contact, request).shown();
    }
}
