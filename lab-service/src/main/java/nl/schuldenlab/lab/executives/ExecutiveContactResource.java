package nl.schuldenlab.lab.executives;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.schuldenlab.lab.labs.Insiders;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.lab.partners.Partners;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.time.Today;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The executive contacts of a lab. */
@Path("/labs/{slug}/executive-contacts")
@Scope("labs")
public class ExecutiveContactResource {
    private final ExecutiveContactRepository contacts;
    private final Labs labs;
    private final Insiders insiders;
    private final Rights rights;
    private final Partners partners;
    private final Today today;
    private final Commands commands;

    ExecutiveContactResource(
            ExecutiveContactRepository contacts,
            Labs labs,
            Insiders insiders,
            Rights rights,
            Partners partners,
            Today today,
            Commands commands) {
        this.contacts = contacts;
        this.labs = labs;
        this.insiders = insiders;
        this.rights = rights;
        this.partners = partners;
        this.today = today;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "List the executive contacts of a debt lab (contacten in de uitvoering)",
            description = "For the lab's insiders; others get 404.")
    public RestResponse<Page<ExecutiveContactView>> list(
            @RestPath String slug, @BeanParam ExecutiveContactFilter filter) {
        return contacts.list(insiders.seen(slug), filter)
                .map(ExecutiveContactView::of)
                .shown();
    }

    @POST
    @Operation(
            summary = "Record an executive contact of a debt lab (contact in de uitvoering)",
            description =
                    "For the lab's managers and the national team. Work and Income and debt assistance are expected, others may be added (D180). A contact person stands once per department.")
    public RestResponse<ExecutiveContactView> create(@RestPath String slug, NewExecutiveContact newContact) {
        labs.get(slug);
        rights.asManagerOf(slug);
        check(newContact.description(), null);
        return commands.create(
                () -> contacts.added(new ExecutiveContact(labs.get(slug), newContact.description())),
                ExecutiveContactView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read an executive contact (contact in de uitvoering)",
            description = "For the lab's insiders; others get 404.")
    public RestResponse<ExecutiveContactView> get(@RestPath String slug, @RestPath UUID id) {
        ExecutiveContact contact = contacts.get(insiders.seen(slug), id);
        return Answers.shown(contact, ExecutiveContactView.of(contact));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace an executive contact (contact in de uitvoering)",
            description = "For the lab's managers and the national team.")
    public RestResponse<ExecutiveContactView> replace(
            @RestPath String slug, @RestPath UUID id, ExecutiveContactDescription description) {
        Lab lab = labs.get(slug);
        rights.asManagerOf(slug);
        check(description, contacts.get(lab, id).description().partner());
        return commands.replace(
                () -> contacts.get(labs.get(slug), id),
                contact -> contacts.saved(contact.describe(description)),
                ExecutiveContactView::of);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Remove an executive contact (contact in de uitvoering)",
            description = "For the lab's managers and the national team.")
    public RestResponse<Void> delete(@RestPath String slug, @RestPath UUID id) {
        labs.get(slug);
        rights.asManagerOf(slug);
        return commands.delete(() -> contacts.get(labs.get(slug), id), contacts::deleted);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            summary = "Read what happened to an executive contact (geschiedenis)",
            description = "For the lab's insiders; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath String slug, @RestPath UUID id, @BeanParam PageRequest request) {
        return contacts.history(contacts.get(insiders.seen(slug), id), request).shown();
    }

    private void check(ExecutiveContactDescription wanted, String partnerBefore) {
        today.refuseLater("/contactedOn", wanted.contactedOn());
        new References()
                .one("/partner", wanted.partner(), partnerBefore, partners::exist)
                .enforce();
    }
}
