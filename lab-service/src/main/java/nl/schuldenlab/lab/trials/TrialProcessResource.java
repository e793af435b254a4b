package nl.schuldenlab.lab.trials;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The one trial process of a lab. */
@Path("/labs/{slug}/trial-process")
@Scope("labs")
public class TrialProcessResource {
    private final TrialProcessRepository repository;
    private final Labs labs;
    private final Insiders insiders;
    private final Rights rights;
    private final Commands commands;

    TrialProcessResource(
            TrialProcessRepository repository, Labs labs, Insiders insiders, Rights rights, Commands commands) {
        this.repository = repository;
        this.labs = labs;
        this.insiders = insiders;
        this.rights = rights;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "Read the trial process of a debt lab (beproevingsproces)",
            description = "For the lab's insiders; others get 404.")
    public RestResponse<TrialProcessView> get(@RestPath String slug) {
        TrialProcess found = repository.get(insiders.seen(slug));
        return Answers.shown(found, TrialProcessView.of(found));
    }

    @PUT
    @Operation(
            summary = "Record or replace the trial process of a debt lab (beproevingsproces)",
            description = "For the lab's managers and the national team.")
    public RestResponse<TrialProcessView> replace(@RestPath String slug, TrialProcessDescription description) {
        labs.get(slug);
        rights.asManagerOf(slug);
        return commands.place(
                () -> repository.only(labs.get(slug)),
                process -> repository.saved(process.describe(description)),
                () -> repository.added(new TrialProcess(labs.get(slug), description)),
                TrialProcessView::of);
    }

    @GET
    @Path("/history")
    @Operation(
            summary = "Read what happened to the trial process of a debt lab (geschiedenis)",
            description = "For the lab's insiders; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath String slug, @BeanParam PageRequest request) {
        return repository.history(repository.get(insiders.seen(slug)), request).shown();
    }
}
