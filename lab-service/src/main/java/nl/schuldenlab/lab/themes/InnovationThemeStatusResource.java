package nl.schuldenlab.lab.themes;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.lab.labs.Insiders;
import nl.schuldenlab.lab.labs.LabRights;
import nl.schuldenlab.lab.labs.Labs;
import nl.schuldenlab.lab.projects.Projects;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.changes.StatusChangeView;
import nl.schuldenlab.platform.clients.References;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import nl.schuldenlab.platform.status.Transitions;
import nl.schuldenlab.platform.status.TransitionsView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The state machine and history of an innovation theme. */
@Path("/labs/{slug}/themes/{id}")
@Scope("labs")
public class InnovationThemeStatusResource {
    private final InnovationThemeRepository themes;
    private final Exploring exploring;
    private final Projects projects;
    private final Labs labs;
    private final Insiders insiders;
    private final LabRights rights;
    private final Commands commands;
    private final Transitions transitions;

    InnovationThemeStatusResource(
            InnovationThemeRepository themes,
            Exploring exploring,
            Projects projects,
            Labs labs,
            Insiders insiders,
            LabRights rights,
            Commands commands,
            Transitions transitions) {
        this.themes = themes;
        this.exploring = exploring;
        this.projects = projects;
        this.labs = labs;
        this.insiders = insiders;
        this.rights = rights;
        this.commands = commands;
        this.transitions = transitions;
    }

    @GET
    @Path("/status-changes")
    @Operation(summary = "Read the statuses that an innovation theme went through (statushistorie)")
    public RestResponse<Page<StatusChangeView>> statusChanges(
            @RestPath String slug, @RestPath UUID id, @BeanParam PageRequest request) {
        return themes.statusChanges(exploring.locate(slug, id), request).shown();
    }

    @POST
    @Path("/status-changes")
    @Operation(
            summary = "Move an innovation theme to another status",
            description =
                    "For the lab's managers and the national team. A case or prototype comes with its document (D110) and, where the framework of the year says so, with co-financing arranged (D117); it becomes a project of the catalogue (D118); a dropped one leaves its lessons.")
    public RestResponse<StatusChangeView> change(@RestPath String slug, @RestPath UUID id, NewThemeStatus change) {
        labs.get(slug);
        rights.asWriterOf(slug);
        InnovationTheme found = exploring.locate(slug, id);
        new References()
                .one("/project", change.project(), found.project(), projects::exist)
                .enforce();
        ThemeFacts heard = exploring.facts(found, List.of(change.to()));
        return commands.move(() -> exploring.locate(slug, id), theme -> exploring.move(theme, change, heard));
    }

    @GET
    @Path("/transitions")
    @Operation(summary = "Read which statuses of an innovation theme can come next, and what blocks this caller")
    public TransitionsView transitions(@RestPath String slug, @RestPath UUID id) {
        InnovationTheme theme = exploring.locate(slug, id);
        boolean writes = rights.writes(slug);
        ThemeFacts heard = exploring.facts(theme, writes ? theme.status().next() : List.of());
        return transitions.of(theme.status().next(), to -> theme.judge(to, heard), writes);
    }

    @GET
    @Path("/history")
    @Operation(
            summary = "Read what happened to an innovation theme (geschiedenis)",
            description = "For the lab's people, those of its partners, and the national team; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath String slug, @RestPath UUID id, @BeanParam PageRequest request) {
        return themes.history(themes.get(insiders.seen(slug), id), request).shown();
    }
}
