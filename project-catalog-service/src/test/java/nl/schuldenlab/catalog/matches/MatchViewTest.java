package nl.schuldenlab.catalog.matches;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.schuldenlab.catalog.labs.WorkPlan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MatchViewTest {
    private static final WorkPlan PLAN =
            new WorkPlan(List.of("Energiearmoede"), List.of("STUDENTS", "YOUTH"), List.of("AFTERCARE"));

    private static Candidate project(String name, List<String> groups, String words, String... types) {
        return new Candidate(name.toLowerCase(), name, groups, List.of("AFTERCARE"), words, List.of(types), true);
    }

    @Test
    void tells_what_is_met_and_what_is_not() {
        MatchView match = MatchView.of(project("A", List.of("YOUTH"), "Tegen ENERGIEARMOEDE"), PLAN, Set.of());
        assertThat(match.fit()).isEqualTo(4);
        assertThat(match.outOf()).isEqualTo(5);
        assertThat(match.matched())
                .containsExactly(
                        new CriterionView(CriterionKind.TARGET_GROUP, "YOUTH"),
                        new CriterionView(CriterionKind.DEBT_PHASE, "AFTERCARE"),
                        new CriterionView(CriterionKind.THEME, "Energiearmoede"),
                        new CriterionView(CriterionKind.PROOF_ELSEWHERE, null));
        assertThat(match.unmatched()).containsExactly(new CriterionView(CriterionKind.TARGET_GROUP, "STUDENTS"));
    }

    @Test
    @DisplayName("lists the kinds of partners that the lab lacks (D70)")
    void lists_the_kinds_of_partners_that_the_lab_lacks() {
        MatchView match = MatchView.of(project("A", List.of(), "", "BANK", "CARE"), PLAN, Set.of("BANK"));
        assertThat(match.missingPartnerTypes()).containsExactly("CARE");
    }

    @Test
    void a_criterion_that_is_dropped_changes_its_own_reason_only() {
        Candidate project = project("A", List.of("YOUTH"), "Tegen energiearmoede");
        MatchView less =
                MatchView.of(project, new WorkPlan(List.of(), PLAN.targetGroups(), PLAN.debtPhases()), Set.of());
        List<CriterionView> without = MatchView.of(project, PLAN, Set.of()).matched().stream()
                .filter(each -> each.kind() != CriterionKind.THEME)
                .toList();
        assertThat(less.matched()).isEqualTo(without);
    }

    @Test
    void puts_the_best_fit_first_then_what_lacks_least_then_goes_by_name() {
        List<MatchView> matches = Stream.of(
                        project("Zus", List.of("YOUTH"), ""),
                        project("aap", List.of("YOUTH"), ""),
                        project("Noot", List.of("YOUTH"), "", "BANK"),
                        project("Mies", List.of("YOUTH", "STUDENTS"), "", "BANK"))
                .map(each -> MatchView.of(each, PLAN, Set.of()))
                .sorted(MatchView.BEST_FIRST)
                .toList();
        assertThat(matches).extracting(MatchView::name).containsExactly("Mies", "aap", "Zus", "Noot");
    }

    @Test
    void does_not_fit_by_its_proof_alone() {
        Candidate project = new Candidate("a", "A", List.of(), List.of(), "", List.of(), true);
        assertThat(MatchView.of(project, PLAN, Set.of()).fitsPlan()).isFalse();
    }
}
