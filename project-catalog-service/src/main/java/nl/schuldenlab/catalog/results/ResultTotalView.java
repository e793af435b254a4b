package nl.schuldenlab.catalog.results;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.catalog.evidence.Figures;
import nl.schuldenlab.catalog.projects.ImpactCategory;
import nl.schuldenlab.platform.roots.Given;
import nl.schuldenlab.platform.roots.Root;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What results that are alike come to, and which they are, so that each number leads to its sources. */
@Schema(name = "ResultTotal")
public record ResultTotalView(
        @NotNull String metric,
        @NotNull Unit unit,
        DebtOutcome debtOutcome,
        Beneficiary beneficiary,
        ImpactCategory impactCategory,
        @NotNull BigDecimal value,

        @Schema(description = "`true` when it is that many or more.")
        Boolean atLeast,

        Boolean uncertain,
        @NotNull List<UUID> results) {

    static ResultTotalView of(Map.Entry<TotalKey, Addition> total) {
        TotalKey key = total.getKey();
        Addition addition = total.getValue();
        return new ResultTotalView(
                key.metric(),
                key.unit(),
                key.debtOutcome(),
                key.beneficiary(),
                key.impactCategory(),
                Figures.plain(addition.value()),
                Given.mark(addition.isAtLeast()),
                Given.mark(addition.isUncertain()),
                addition.added().stream().map(Root::id).toList());
    }
}
