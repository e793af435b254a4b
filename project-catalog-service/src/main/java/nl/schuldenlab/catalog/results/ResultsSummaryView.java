package nl.schuldenlab.catalog.results;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import nl.schuldenlab.platform.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What all projects reached and what was told of them, beside each other and never added to each other (D40). */
@Schema(name = "ResultsSummary")
public record ResultsSummaryView(
        @Schema(description = "Absent when some labs or projects are asked for.")
        CountedView counted,

        @NotNull List<ReachedView> reached,
        @NotNull List<LeftOutView> leftOut,

        @NotNull @Schema(description = "What sources told as totals, as they told it.")
        List<ReportedByProjectView> reported,

        @NotNull Instant checkedAt) {

    static ResultsSummaryView of(
            CountedView counted,
            List<Reached> reached,
            List<ReportedByProjectView> reported,
            Language language,
            Instant at) {
        return new ResultsSummaryView(
                counted,
                reached.stream()
                        .filter(each -> !each.byProject().isEmpty())
                        .map(each -> ReachedView.of(each, language))
                        .toList(),
                reached.stream()
                        .flatMap(each -> each.leftOut().entrySet().stream())
                        .map(each -> LeftOutView.of(each, language))
                        .toList(),
                reported,
                at);
    }
}
