package nl.schuldenlab.catalog.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectForTests;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.provenance.Source;
import org.junit.jupiter.api.Test;

class ReachedTest {
    private static final Historical BEFORE = new Historical(PartialDate.fromString("2019"), null);
    private final Project one = ProjectForTests.named("one");
    private final Project other = ProjectForTests.named("other");

    private static PlacedResult of(Project project, String metric, int value, String year, String municipality) {
        PartialDate date = year == null ? null : PartialDate.fromString(year);
        ResultDescription description = new ResultDescription(
                null,
                municipality,
                metric,
                BigDecimal.valueOf(value),
                metric.equals("SAVING") ? Unit.EUR : Unit.PERSONS,
                new Period(date, date),
                null,
                Beneficiary.CITIZEN,
                null,
                null,
                null,
                null,
                null,
                List.of(new Source("The lab's count", null, null)));
        return new PlacedResult(new Result(project, new NewResult(description, BEFORE)), municipality);
    }

    private static List<Integer> years(List<Reached> figures) {
        return figures.stream().map(each -> each.kind().year()).toList();
    }

    private static List<String> codes(Reached figure) {
        return figure.blockers().stream().map(Blocker::code).toList();
    }

    @Test
    void adds_people_of_other_municipalities_but_not_those_of_one_or_of_who_knows_where_so_D40() {
        Reached apart = Reached.of(List.of(
                        of(one, "PEOPLE_REACHED", 40, "2025", "gm0513"),
                        of(other, "PEOPLE_REACHED", 30, "2025", "gm0141")))
                .get(0);
        assertThat(codes(apart)).isEmpty();
        assertThat(apart.value()).isEqualByComparingTo("70");
        for (String place : new String[] {"gm0513", null}) {
            Reached same = Reached.of(List.of(
                            of(one, "PEOPLE_REACHED", 40, "2025", "gm0513"),
                            of(other, "PEOPLE_REACHED", 30, "2025", place)))
                    .get(0);
            assertThat(codes(same)).containsExactly("people-in-several-projects");
            assertThat(same.byProject()).hasSize(2);
        }
    }

    @Test
    void adds_euros_wherever_they_are_saved() {
        Reached saved = Reached.of(List.of(
                        of(one, "SAVING", 40_000, "2025", "gm0513"), of(other, "SAVING", 30_000, "2025", "gm0513")))
                .get(0);
        assertThat(codes(saved)).isEmpty();
        assertThat(saved.value()).isEqualByComparingTo("70000");
    }

    @Test
    void keeps_free_of_worry_and_free_of_debt_apart_so_D37_and_each_year_too() {
        List<Reached> figures = Reached.of(List.of(
                of(one, "PEOPLE_FREE_OF_DEBT_WORRY", 40, "2024", null),
                of(one, "PEOPLE_FREE_OF_DEBT_WORRY", 50, null, null),
                of(one, "PEOPLE_FREE_OF_DEBT_WORRY", 60, "2025", null),
                of(one, "PEOPLE_DEBT_FREE", 10, "2025", null)));
        assertThat(figures)
                .extracting(each -> each.kind().key().metric())
                .containsExactly(
                        "PEOPLE_DEBT_FREE",
                        "PEOPLE_FREE_OF_DEBT_WORRY",
                        "PEOPLE_FREE_OF_DEBT_WORRY",
                        "PEOPLE_FREE_OF_DEBT_WORRY");
        assertThat(years(figures)).containsExactly(2025, 2025, 2024, null);
    }

    @Test
    void counts_nobody_twice_within_a_project_so_D40() {
        PlacedResult first = of(one, "PEOPLE_REACHED", 40, "2025", null);
        PlacedResult again = of(one, "PEOPLE_REACHED", 20, "2025-06", null);
        Reached figure = Reached.of(List.of(first, again)).get(0);
        assertThat(figure.value()).isEqualByComparingTo("40");
        assertThat(figure.leftOut()).containsOnly(Map.entry(again.result(), "counted-already"));
    }
}
