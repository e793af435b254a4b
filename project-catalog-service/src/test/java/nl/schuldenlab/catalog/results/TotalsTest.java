package nl.schuldenlab.catalog.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.ImpactCategory;
import nl.schuldenlab.catalog.projects.ProjectForTests;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.provenance.Source;
import org.junit.jupiter.api.Test;

class TotalsTest {
    private static final Historical BEFORE = new Historical(PartialDate.fromString("2019"), null);

    private static ResultDescription people(String metric, int value, Period period) {
        return new ResultDescription(
                null,
                null,
                metric,
                BigDecimal.valueOf(value),
                Unit.PERSONS,
                period,
                null,
                Beneficiary.CITIZEN,
                null,
                null,
                null,
                null,
                null,
                List.of(new Source("The lab's count", null, null)));
    }

    private static ResultDescription at(UUID adoption, ResultDescription some) {
        return new ResultDescription(
                adoption,
                null,
                some.metric(),
                some.value(),
                some.unit(),
                some.period(),
                some.debtOutcome(),
                some.beneficiary(),
                some.impactCategory(),
                null,
                null,
                null,
                null,
                some.sources());
    }

    private static ResultDescription with(
            DebtOutcome outcome, Beneficiary beneficiary, ImpactCategory category, ResultDescription some) {
        return new ResultDescription(
                null,
                null,
                some.metric(),
                some.value(),
                some.unit(),
                some.period(),
                outcome,
                beneficiary,
                category,
                null,
                null,
                null,
                null,
                some.sources());
    }

    private static Period year(String year) {
        return new Period(PartialDate.fromString(year), PartialDate.fromString(year));
    }

    private static Totals of(ResultDescription... some) {
        return new Totals(List.of(some).stream()
                .map(each -> new Result(ProjectForTests.any(), new NewResult(each, BEFORE)))
                .toList());
    }

    private static List<String> codes(Totals totals) {
        return totals.blockers().stream().map(Blocker::code).toList();
    }

    private static List<String> values(Totals totals) {
        return totals.additions().values().stream()
                .map(addition -> addition.value().toPlainString())
                .toList();
    }

    private static List<String> leftOut(Totals totals) {
        return totals.additions().values().stream()
                .flatMap(addition -> addition.leftOut().values().stream())
                .toList();
    }

    @Test
    void never_add_free_of_debt_worry_to_free_of_debt_so_D37() {
        Totals totals =
                of(people("PEOPLE_FREE_OF_DEBT_WORRY", 40, year("2025")), people("PEOPLE_DEBT_FREE", 30, year("2024")));
        assertThat(values(totals)).containsExactly("40", "30");
        assertThat(codes(totals)).containsExactly("debt-worry-is-not-debt");
        assertThat(totals.blockers().get(0).rule()).isEqualTo("D37");
    }

    @Test
    void add_years_that_follow_each_other() {
        Totals totals = of(people("PEOPLE_REACHED", 40, year("2024")), people("PEOPLE_REACHED", 30, year("2025")));
        assertThat(values(totals)).containsExactly("70");
        assertThat(codes(totals)).isEmpty();
        assertThat(totals.sum()).isEqualByComparingTo("70");
    }

    @Test
    void count_nobody_twice_and_make_nothing_up_so_D40() {
        Totals totals = of(
                people("PEOPLE_REACHED", 40, year("2025")),
                people(
                        "PEOPLE_REACHED",
                        30,
                        new Period(PartialDate.fromString("2025-06"), PartialDate.fromString("2026"))),
                people("PEOPLE_REACHED", 20, new Period(null, PartialDate.fromString("2020"))));
        assertThat(values(totals)).containsExactly("40");
        assertThat(leftOut(totals)).containsExactly("counted-already", "period-unknown");
        assertThat(codes(totals)).containsExactly("counted-already", "period-unknown");
    }

    @Test
    void add_what_two_adoptions_reached_in_the_same_year_but_not_to_what_the_whole_project_did() {
        ResultDescription some = people("PEOPLE_REACHED", 40, year("2025"));
        Totals apart = of(at(UUID.randomUUID(), some), at(UUID.randomUUID(), some));
        assertThat(values(apart)).containsExactly("80");
        Totals whole = of(at(UUID.randomUUID(), some), people("PEOPLE_REACHED", 100, year("2025")));
        assertThat(values(whole)).containsExactly("100");
        assertThat(leftOut(whole)).containsExactly("counted-already");
    }

    @Test
    void keep_gainers_apart_so_D83() {
        ResultDescription some = people("PEOPLE_REACHED", 40, year("2025"));
        Totals totals = of(some, with(null, Beneficiary.SOCIETY, null, some));
        assertThat(values(totals)).containsExactly("40", "40");
        assertThat(codes(totals)).containsExactly("beneficiaries-differ");
    }

    /** D84, D85, D86, D87: the same people may count in several of the four categories. */
    @Test
    void keep_impact_categories_apart_so_D84() {
        ResultDescription some = people("PEOPLE_REACHED", 40, year("2025"));
        Totals totals = of(
                with(null, Beneficiary.CITIZEN, ImpactCategory.PREVENTED_PROBLEM_DEBT, some),
                with(null, Beneficiary.CITIZEN, ImpactCategory.LOWER_COLLECTION_COSTS, some),
                with(null, Beneficiary.CITIZEN, ImpactCategory.LOWER_CARE_COSTS, some),
                with(null, Beneficiary.CITIZEN, ImpactCategory.LESS_SOCIAL_ASSISTANCE, some));
        assertThat(values(totals)).containsExactly("40", "40", "40", "40");
        assertThat(codes(totals)).containsExactly("categories-differ");
    }

    @Test
    void add_the_three_outcomes_but_not_to_a_count_without_so_D88() {
        ResultDescription some = people("PEOPLE_HELPED", 40, year("2025"));
        ResultDescription resolved = with(DebtOutcome.RESOLVED, Beneficiary.CITIZEN, null, some);
        ResultDescription manageable = with(DebtOutcome.MANAGEABLE, Beneficiary.CITIZEN, null, some);
        ResultDescription prevented = with(DebtOutcome.PREVENTED, Beneficiary.CITIZEN, null, some);
        assertThat(of(resolved, manageable, prevented).sum()).isEqualByComparingTo("120");
        assertThat(codes(of(resolved, manageable, prevented))).isEmpty();
        assertThat(codes(of(resolved, some))).containsExactly("outcomes-mixed");
        assertThat(DebtOutcome.values()).hasSize(3);
    }

    @Test
    void add_no_shares_and_no_durations() {
        ResultDescription some = people("PEOPLE_REACHED", 40, year("2025"));
        ResultDescription days = new ResultDescription(
                null,
                null,
                "LEAD_TIME",
                BigDecimal.valueOf(36),
                Unit.DAYS,
                year("2025"),
                null,
                Beneficiary.CITIZEN,
                null,
                null,
                null,
                null,
                null,
                some.sources());
        Totals totals = of(days, some);
        assertThat(values(totals)).containsExactly("0", "40");
        assertThat(codes(totals)).containsExactly("metrics-differ", "units-differ", "share-or-duration");
    }
}
