package nl.schuldenlab.catalog.results;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import nl.schuldenlab.platform.caller.Scope;
import nl.schuldenlab.platform.language.Spoken;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What all projects reached, as one answer. */
@Path("/results/summary")
@Scope("projects")
public class ResultsSummaryResource {
    private final ResultsSummaryRepository results;
    private final Spoken spoken;
    private final Clock clock;

    ResultsSummaryResource(ResultsSummaryRepository results, Spoken spoken, Clock clock) {
        this.results = results;
        this.spoken = spoken;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Read what all projects reached and what was reported of them (totalen van het netwerk)",
            description =
                    "By kind of figure and by year, project by project with sources and dates. Added up over projects is only what has metric, unit, outcome, gainer and category in common (D37, D83, D84, D88), and people only where nobody can have been counted in two projects: in different municipalities (D40). What sources told as totals stands beside it and is never added (D45); of a lab nothing is told so.")
    public ResultsSummaryView get(@BeanParam SummaryQuestion question) {
        boolean ofLab = question.lab != null && !question.lab.isEmpty();
        return ResultsSummaryView.of(
                question.isOfAll() ? results.counted() : null,
                Reached.of(results.reached(question)),
                ofLab ? List.of() : ReportedByProjectView.of(results.reportedOn(question), question),
                spoken.language(),
                clock.instant());
    }
}
