package nl.schuldenlab.catalog.coverage;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.schuldenlab.catalog.projects.Phase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the portfolio covers of the way out of debts. */
@Schema(name = "PortfolioCoverage")
public record PortfolioCoverageView(
        @NotNull List<PhaseCoverageView> phases,

        @NotNull @Schema(description = "The phases in which no proven project acts.")
        List<Phase> gaps) {

    static PortfolioCoverageView of(List<PhaseCoverageView> phases) {
        return new PortfolioCoverageView(
                phases,
                phases.stream()
                        .filter(each -> !each.covered())
                        .map(PhaseCoverageView::phase)
                        .toList());
    }
}
