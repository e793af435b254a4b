package nl.schuldenlab.lab.teams;

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

/** The one programme team of a lab. */
@Path("/labs/{slug}/programme-team")
@Scope("labs")
public class ProgrammeTeamResource {
    private final ProgrammeTeamRepository repository;
    private final Labs labs;
    private final Insiders insiders;
    private final Rights rights;
    private final Commands commands;

    ProgrammeTeamResource(
            ProgrammeTeamRepository repository, Labs labs, Insiders insiders, Rights rights, Commands commands) {
        this.repository = repository;
        this.labs = labs;
        this.insiders = insiders;
        this.rights = rights;
        this.commands = commands;
    }

    @GET
    @Operation(
            summary = "Read the programme team of a debt lab (programmateam)",
            description = "For the lab's insiders; others get 404.")
    public RestResponse<ProgrammeTeamView> get(@RestPath String slug) {
        ProgrammeTeam found = repository.get(insiders.seen(slug));
        return Answers.shown(found, ProgrammeTeamView.of(found));
    }

    @PUT
    @Operation(
            summary = "Record or replace the programme team of a debt lab (programmateam)",
            description =
                    "For the lab's managers and the national team. Members come from the departments of the lab's executive contacts (D181), which is held against it when set-up step 5 is done; both tasks are its own unless said otherwise (D193).")
    public RestResponse<ProgrammeTeamView> replace(@RestPath String slug, ProgrammeTeamDescription description) {
        labs.get(slug);
        rights.asManagerOf(slug);
        return commands.place(
                () -> repository.only(labs.get(slug)),
                team -> repository.saved(team.describe(description)),
                () -> repository.added(new ProgrammeTeam(labs.get(slug), description)),
                ProgrammeTeamView::of);
    }

    @GET
    @Path("/history")
    @Operation(
            summary = "Read what happened to the programme team of a debt lab (geschiedenis)",
            description = "For the lab's insiders; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(@RestPath String slug, @BeanParam PageRequest request) {
        return repository.history(repository.get(insiders.seen(slug)), request).shown();
    }
}
