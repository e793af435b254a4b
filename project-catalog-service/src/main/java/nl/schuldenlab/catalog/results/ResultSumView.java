package nl.schuldenlab.catalog.results;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import nl.schuldenlab.catalog.evidence.Figures;
import nl.schuldenlab.platform.language.Language;
import nl.schuldenlab.platform.problem.BlockerView;
import nl.schuldenlab.platform.status.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether all that was asked for may be told as one number; if so that number, if not why. */
@Schema(name = "ResultSum")
public record ResultSumView(
        @NotNull Verdict verdict,

        @Schema(description = "Only when it may be added up.")
        BigDecimal value,

        @NotNull List<BlockerView> blockers) {

    static ResultSumView of(Totals totals, Language language) {
        List<BlockerView> blockers = totals.blockers().stream()
                .map(each -> BlockerView.of(each, language))
                .toList();
        return blockers.isEmpty()
                ? new ResultSumView(Verdict.ALLOWED, Figures.plain(totals.sum()), blockers)
                : new ResultSumView(Verdict.BLOCKED, null, blockers);
    }
}
