package nl.schuldenlab.catalog.results;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import nl.schuldenlab.catalog.evidence.Figures;
import nl.schuldenlab.catalog.projects.ImpactCategory;
import nl.schuldenlab.platform.language.Language;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.BlockerView;
import nl.schuldenlab.platform.roots.Given;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What projects reached of one kind in one year, project by project, and as one number where that says nothing wrong. */
@Schema(name = "Reached")
public record ReachedView(
        @NotNull String metric,
        @NotNull Unit unit,
        DebtOutcome debtOutcome,
        Beneficiary beneficiary,
        ImpactCategory impactCategory,

        @Schema(description = "In which the periods end; absent when nobody knows.")
        Integer year,

        @Schema(description = "Of all projects together; absent when they may not be added up.")
        BigDecimal value,

        @Schema(description = "`true` when it is that many or more.")
        Boolean atLeast,

        Boolean uncertain,

        @NotNull @Schema(description = "Why they may not be added up.")
        List<BlockerView> blockers,

        @NotNull List<ReachedByProjectView> projects) {

    static ReachedView of(Reached reached, Language language) {
        TotalKey key = reached.kind().key();
        List<Blocker> blockers = reached.blockers();
        return new ReachedView(
                key.metric(),
                key.unit(),
                key.debtOutcome(),
                key.beneficiary(),
                key.impactCategory(),
                reached.kind().year(),
                blockers.isEmpty() ? Figures.plain(reached.value()) : null,
                Given.mark(reached.isAtLeast()),
                Given.mark(reached.isUncertain()),
                blockers.stream().map(each -> BlockerView.of(each, language)).toList(),
                reached.byProject().entrySet().stream()
                        .map(ReachedByProjectView::of)
                        .toList());
    }
}
