package nl.schuldenlab.lab.programmes;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.schuldenlab.lab.labs.Insiders;
import nl.schuldenlab.lab.labs.LabRights;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.lab.programmes.ProgrammeFacts.Heard;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.changes.StatusChangeView;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.status.Transitions;
import nl.schuldenlab.platform.status.TransitionsView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The state machine and history of a programme. */
@Path("/labs/{slug}/programmes/{year}")
@Scope("labs")
public class ProgrammeStatusResource {
    private final ProgrammeRepository programmes;
    private final ProgrammeSetting setting;
    private final ProgrammeSight sight;
    private final ProgrammeFactFinder facts;
    private final Labs labs;
    private final Insiders insiders;
    private final LabRights rights;
    private final Commands commands;
    private final Transitions transitions;

    ProgrammeStatusResource(
            ProgrammeRepository programmes,
            ProgrammeSetting setting,
            ProgrammeSight sight,
            ProgrammeFactFinder facts,
            Labs labs,
            Insiders insiders,
            LabRights rights,
            Commands commands,
            Transitions transitions) {
        this.programmes = programmes;
        this.setting = setting;
        this.sight = sight;
        this.facts = facts;
        this.labs = labs;
        this.insiders = insiders;
        this.rights = rights;
        this.commands = commands;
        this.transitions = transitions;
    }

    @GET
    @Path("/status-changes")
    @Operation(summary = "Read the statuses that a programme went through (statushistorie)")
    public RestResponse<Page<StatusChangeView>> statusChanges(
            @RestPath String slug, @RestPath int year, @BeanParam PageRequest request) {
        return programmes.statusChanges(sight.of(slug, year), request).shown();
    }

    @POST
    @Path("/status-changes")
    @Operation(
            summary = "Adopt a programme, or mark it as committed to (vaststellen, commitment)",
            description =
                    "For the lab's managers and the national team. Where the framework of the year says so, its valid council decides (D98, D100), and all partners of the day of adoption stand behind it (D101); elsewhere that is only to be minded (D78).")
    public RestResponse<StatusChangeView> change(@RestPath String slug, @RestPath int year, NewProgrammeStatus change) {
        labs.get(slug);
        rights.asWriterOf(slug);
        Heard heard = facts.hear(setting.locate(slug, year), change.to());
        return commands.move(() -> setting.locate(slug, year), programme -> setting.move(programme, change, heard));
    }

    @GET
    @Path("/transitions")
    @Operation(summary = "Read which statuses of a programme can come next, and what blocks this caller")
    public TransitionsView transitions(@RestPath String slug, @RestPath int year) {
        Programme programme = sight.of(slug, year);
        return transitions.of(
                programme.status().next(),
                to -> programme.judge(to, facts.about(programme, facts.hear(programme, to))),
                rights.writes(slug));
    }

    @GET
    @Path("/history")
    @Operation(
            summary = "Read what happened to a programme (geschiedenis)",
            description = "For the lab's people, those of its partners, and the national team; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath String slug, @RestPath int year, @BeanParam PageRequest request) {
        return programmes
                .history(programmes.get(insiders.seen(slug), year), request)
                .shown();
    }
}
