package nl.schuldenlab.partner.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.money.Money;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.provenance.Historical;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoFinancingTest {
    private static final Historical BEFORE = new Historical(PartialDate.fromString("2020"), null);

    private static FundingCommitment firm(String partner, String amount) {
        Money money = amount == null ? null : new Money(amount, "EUR");
        return new FundingCommitment(
                partner,
                new FundingCommitmentDescription(FundingCategory.PROJECTS, null, money, null, null, null, null, null),
                FundingStatus.CONFIRMED,
                BEFORE);
    }

    private static List<String> blockers(CoFinancing found, String needed) {
        return found.blockers(needed == null ? null : new Money(needed, "EUR")).stream()
                .map(Blocker::code)
                .toList();
    }

    /** Who is called a town is a municipality. */
    private static CoFinancing by(String... partners) {
        List<FundingCommitment> firm =
                Arrays.stream(partners).map(partner -> firm(partner, "100.00")).toList();
        return new CoFinancing(firm, Set.of("town-a", "town-b"));
    }

    @Test
    void takes_two_funders_of_whom_one_is_no_municipality_so_D117() {
        assertThat(blockers(by(), null)).containsExactly("fewer-than-two-funders", "no-funder-besides-municipality");
        assertThat(blockers(by("town-a"), null))
                .containsExactly("fewer-than-two-funders", "no-funder-besides-municipality");
        assertThat(blockers(by("town-a", "town-b"), null)).containsExactly("no-funder-besides-municipality");
        assertThat(blockers(by("bank", "bank"), null)).containsExactly("fewer-than-two-funders");
        assertThat(blockers(by("bank", "town-a"), null)).isEmpty();
        assertThat(blockers(by("bank", "fund"), null)).isEmpty();
        assertThat(by("bank", "bank", "town-a").funders()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"0.30, true", "0.31, false", "0.29, true", "0.00, true"})
    void reaches_what_is_needed_to_the_cent_so_D117(String needed, boolean reached) {
        CoFinancing found = new CoFinancing(List.of(firm("bank", "0.10"), firm("town-a", "0.20")), Set.of("town-a"));
        assertThat(found.confirmed()).isEqualTo(new Money("0.30", "EUR"));
        assertThat(blockers(found, needed)).isEqualTo(reached ? List.of() : List.of("sum-not-reached"));
    }

    @Test
    void counts_a_funder_whose_amount_history_does_not_tell_but_no_sum_so_D117() {
        CoFinancing found = new CoFinancing(List.of(firm("bank", null), firm("town-a", "0.20")), Set.of("town-a"));
        assertThat(blockers(found, null)).isEmpty();
        assertThat(blockers(found, "0.21")).containsExactly("sum-not-reached");
    }
}
