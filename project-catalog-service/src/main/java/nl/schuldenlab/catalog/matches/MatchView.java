package nl.schuldenlab.catalog.matches;

import jakarta.validation.constraints.NotNull;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldenlab.catalog.labs.WorkPlan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proven project that fits a lab's work plan, and why (D182). */
@Schema(name = "Match")
public record MatchView(
        @NotNull String project,
        @NotNull String name,

        @NotNull @Schema(description = "How many of the plan's criteria it meets.")
        Integer fit,

        @NotNull @Schema(description = "How many there are.")
        Integer outOf,

        @NotNull List<CriterionView> matched,
        @NotNull List<CriterionView> unmatched,

        @NotNull @Schema(description = "Kinds of partners that it needs and the lab lacks (D70).")
        List<String> missingPartnerTypes) {

    /** The best fit first; of equals, what lacks least; then by name, so that the same question gets the same answer. */
    static final Comparator<MatchView> BEST_FIRST = Comparator.comparing(MatchView::fit)
            .reversed()
            .thenComparing(match -> match.missingPartnerTypes().size())
            .thenComparing(MatchView::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(MatchView::project);

    static MatchView of(Candidate candidate, WorkPlan plan, Set<String> present) {
        Map<Boolean, List<CriterionView>> criteria = criteria(candidate, plan)
                .collect(Collectors.partitioningBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        List<CriterionView> matched = criteria.get(true);
        List<CriterionView> unmatched = criteria.get(false);
        return new MatchView(
                candidate.slug(),
                candidate.name(),
                matched.size(),
                matched.size() + unmatched.size(),
                matched,
                unmatched,
                candidate.requiredTypes().stream()
                        .filter(type -> !present.contains(type))
                        .toList());
    }

    /** What the plan itself asks for; that its proof comes from elsewhere fits every plan. */
    boolean fitsPlan() {
        return matched.stream().anyMatch(each -> each.kind() != CriterionKind.PROOF_ELSEWHERE);
    }

    private static Stream<Map.Entry<CriterionView, Boolean>> criteria(Candidate candidate, WorkPlan plan) {
        String words = folded(candidate.words());
        return Stream.of(
                        each(CriterionKind.TARGET_GROUP, plan.targetGroups(), candidate.targetGroups()::contains),
                        each(CriterionKind.DEBT_PHASE, plan.debtPhases(), candidate.phases()::contains),
                        each(CriterionKind.THEME, plan.themes(), theme -> words.contains(folded(theme))),
                        Stream.of(Map.entry(
                                new CriterionView(CriterionKind.PROOF_ELSEWHERE, null), candidate.provenElsewhere())))
                .flatMap(Function.identity());
    }

    private static Stream<Map.Entry<CriterionView, Boolean>> each(
            CriterionKind kind, List<String> wanted, Predicate<String> meets) {
        return wanted.stream().map(value -> Map.entry(new CriterionView(kind, value), meets.test(value)));
    }

    /** Accents and case do not matter. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
