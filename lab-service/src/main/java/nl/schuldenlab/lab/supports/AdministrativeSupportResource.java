package nl.schuldenlab.lab.supports;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import nl.schuldenlab.lab.labs.Insiders;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.platform.caller.Rights;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.time.Today;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The one statement of administrative support of a lab. */
@Path("/labs/{slug}/administrative-support")
@Scope("labs")
public class AdministrativeSupportResource {
    private final AdministrativeSupportRepository repository;
    private final Labs labs;
    private final Insiders insiders;
    private final Rights rights;
    private final Commands commands;
    private final Today today;

    AdministrativeSupportResource(
            AdministrativeSupportRepository repository,
            Labs labs,
            Insiders insiders,
            Rights rights,
            Commands commands,
            Today today) {
        this.repository = repository;
        this.labs = labs;
        this.insiders = insiders;
        this.rights = rights;
        this.commands = commands;
        this.today = today;
    }

    @GET
    @Operation(
            summary = "Read the administrative support of a debt lab (bestuurlijk draagvlak)",
            description = "For the lab's insiders; others get 404.")
    public RestResponse<AdministrativeSupportView> get(@RestPath String slug) {
        AdministrativeSupport found = repository.get(insiders.seen(slug));
        return Answers.shown(found, AdministrativeSupportView.of(found));
    }

    @PUT
    @Operation(
            summary = "Record or replace the administrative support of a debt lab (bestuurlijk draagvlak)",
            description =
                    "For the lab's managers and the national team. Both necessity and willingness are recorded (D179); who sees to it is mainly the alderman (D178).")
    public RestResponse<AdministrativeSupportView> replace(
            @RestPath String slug, AdministrativeSupportDescription description) {
        labs.get(slug);
        rights.asManagerOf(slug);
        today.refuseLater("/recordedOn", description.recordedOn());
        return commands.place(
                () -> repository.only(labs.get(slug)),
                support -> repository.saved(support.describe(description)),
                () -> repository.added(new AdministrativeSupport(labs.get(slug), description)),
                AdministrativeSupportView::of);
    }

    @GET
    @Path("/history")
    @Operation(
            summary = "Read what happened to the administrative support of a debt lab (geschiedenis)",
            description = "For the lab's insiders; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath String slug, @BeanParam PageRequest request) {
        return repository.history(repository.get(insiders.seen(slug)), request).shown();
    }
}
