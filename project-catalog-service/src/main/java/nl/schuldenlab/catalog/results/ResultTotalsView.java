package nl.schuldenlab.catalog.results;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import nl.schuldenlab.platform.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the results of a project come to; what may not be added up stands apart, and what would count somebody twice is left out. */
@Schema(name = "ResultTotals")
public record ResultTotalsView(
        @NotNull String project,
        @NotNull List<ResultTotalView> totals,
        @NotNull List<LeftOutView> leftOut,
        @Schema(description = "With `together=true` only.") ResultSumView sum,
        @NotNull Instant checkedAt) {

    static ResultTotalsView of(String project, Totals totals, boolean asOne, Language language, Instant at) {
        return new ResultTotalsView(
                project,
                totals.additions().entrySet().stream()
                        .filter(total -> !total.getValue().added().isEmpty())
                        .map(ResultTotalView::of)
                        .toList(),
                totals.additions().values().stream()
                        .flatMap(each -> each.leftOut().entrySet().stream())
                        .map(each -> LeftOutView.of(each, language))
                        .toList(),
                asOne ? ResultSumView.of(totals, language) : null,
                at);
    }
}
