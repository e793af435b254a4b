package nl.schuldenlab.partner.contacts;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.conditional.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A person whom another record names by the id alone, such as who leads a project. */
@Path("/contacts/{id}")
@Scope("partners")
public class KnownContactResource {
    private final ContactRepository contacts;
    private final ContactRights rights;

    KnownContactResource(ContactRepository contacts, ContactRights rights) {
        this.contacts = contacts;
        this.rights = rights;
    }

    @GET
    @APIResponseSchema(ContactView.class)
    @APIResponse(responseCode = "410", ref = Erased.RESPONSE)
    @Operation(
            summary = "Read a contact person of whatever partner (contactpersoon)",
            description = "For those who may read it at its partner; others get 404.")
    public RestResponse<ContactView> get(@RestPath UUID id) {
        Contact contact = contacts.get(id);
        rights.asReaderOf(contact);
        return Answers.shown(contact, ContactView.of(contact.unerased(), rights.keeps(contact.partner())));
    }
}
