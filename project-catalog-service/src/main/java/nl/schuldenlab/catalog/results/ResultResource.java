package nl.schuldenlab.catalog.results;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.PartRights;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.Projects;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.changes.HistoryEntryView;
import nl.schuldenlab.platform.command.Commands;
import nl.schuldenlab.platform.conditional.Answers;
import nl.schuldenlab.platform.language.Spoken;
import nl.schuldenlab.platform.paging.Page;
import nl.schuldenlab.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What a project and its adoptions reached. */
@Path("/projects/{slug}/results")
@Scope("projects")
public class ResultResource {
    private final ResultRepository results;
    private final Reporting reporting;
    private final Projects projects;
    private final PartRights rights;
    private final Commands commands;
    private final Spoken spoken;
    private final Clock clock;

    ResultResource(
            ResultRepository results,
            Reporting reporting,
            Projects projects,
            PartRights rights,
            Commands commands,
            Spoken spoken,
            Clock clock) {
        this.results = results;
        this.reporting = reporting;
        this.projects = projects;
        this.rights = rights;
        this.commands = commands;
        this.spoken = spoken;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "List what a project reached (resultaten)")
    public RestResponse<Page<ResultView>> list(@RestPath String slug, @BeanParam ResultFilter filter) {
        return results.list(projects.get(slug), filter).map(ResultView::of).shown();
    }

    @POST
    @Operation(
            summary = "Report what a project reached in a period (resultaat)",
            description =
                    "For the managers and leaders of its labs, and the national team: totals over people, with a source (D40), saying who gains (D83) and what became of debts (D88). One to four people or households are not told, since somebody may know who they are.")
    public RestResponse<ResultView> create(@RestPath String slug, NewResult newResult) {
        rights.asLeaderOf(projects.get(slug), newResult.historical());
        return commands.create(() -> reporting.report(projects.get(slug), newResult), ResultView::of);
    }

    @GET
    @Path("/totals")
    @Operation(
            summary = "Read what the results of a project come to (totalen)",
            description =
                    "Only what has metric, unit, outcome, gainer and category in common is added up: free of debt worry is never added to free of debt (D37). What overlaps with another result, and shares and durations, are left out and named.")
    public ResultTotalsView totals(@RestPath String slug, @BeanParam TotalsQuestion question) {
        Totals totals = new Totals(results.allOf(projects.get(slug), question));
        return ResultTotalsView.of(slug, totals, question.asOne(), spoken.language(), clock.instant());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a result (resultaat)")
    public RestResponse<ResultView> get(@RestPath String slug, @RestPath UUID id) {
        Result found = results.get(projects.get(slug), id);
        return Answers.shown(found, ResultView.of(found));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Replace a result (resultaat)",
            description =
                    "For the managers and leaders of the project's labs, and the national team; what is historical for the national team.")
    public RestResponse<ResultView> replace(@RestPath String slug, @RestPath UUID id, ResultDescription description) {
        Project project = projects.get(slug);
        rights.asLeaderOf(project, results.get(project, id).historical());
        return commands.replace(
                () -> results.get(projects.get(slug), id),
                found -> reporting.describe(found, description),
                ResultView::of);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            summary = "Read what happened to a result (geschiedenis)",
            description = "For the people of the project's labs and partners, and the national team; others get 404.")
    public RestResponse<Page<HistoryEntryView>> history(
            @RestPath String slug, @RestPath UUID id, @BeanParam PageRequest request) {
        Project project = projects.get(slug);
        rights.asInsiderOf(project);
        return results.history(results.get(project, id), request).shown();
    }
}
