package nl.schuldenlab.partner.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.schuldenlab.partner.periods.Period;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.money.Money;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.status.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundingCommitmentTest {
    private static final Historical BEFORE = new Historical(PartialDate.fromString("2020"), null);
    private static final Period FOUR_YEARS = new Period(PartialDate.fromString("2020"), PartialDate.fromString("2023"));
    private static final Earmark PROJECT = new Earmark(null, null, "buddies", null);

    private static FundingCommitmentDescription description(Period period, String amount, String remarks) {
        Money money = amount == null ? null : new Money(amount, "EUR");
        return new FundingCommitmentDescription(
                FundingCategory.INNOVATION, period, money, null, PROJECT, remarks, null, null);
    }

    private static FundingCommitment commitment(FundingStatus status, Historical historical) {
        return new FundingCommitment("town", description(FOUR_YEARS, "100.00", null), status, historical);
    }

    private static List<String> blockers(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (Refusal refused) {
            return refused.blockers().stream().map(Blocker::code).toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"PLEDGED, CONFIRMED WITHDRAWN", "CONFIRMED, PAID WITHDRAWN", "PAID, ''", "WITHDRAWN, ''"})
    void goes_from_promise_to_payment_or_is_withdrawn_before(FundingStatus from, String offered) {
        for (FundingStatus to : FundingStatus.values()) {
            Verdict verdict = commitment(from, null).judge(to).verdict();
            assertThat(verdict == Verdict.ALLOWED)
                    .as(from + " to " + to)
                    .isEqualTo(List.of(offered.split(" ")).contains(to.name()));
        }
    }

    @Test
    void has_a_period_with_both_ends_and_an_amount_unless_it_is_history_so_D116() {
        Period open = new Period(PartialDate.fromString("2020"), null);
        assertThatThrownBy(
                        () -> new FundingCommitment("town", description(open, null, null), FundingStatus.PLEDGED, null))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults()).extracting("at").containsExactly("/period", "/amount"));
        FundingCommitment before =
                new FundingCommitment("town", description(null, null, null), FundingStatus.PLEDGED, BEFORE);
        assertThat(before.incomplete()).containsExactly("period", "amount");
        assertThat(commitment(FundingStatus.PLEDGED, BEFORE).incomplete()).isEmpty();
    }

    @Test
    void is_confirmed_with_an_amount_only_so_D117() {
        FundingCommitment before =
                new FundingCommitment("town", description(null, null, null), FundingStatus.PLEDGED, BEFORE);
        assertThat(blockers(() -> before.moveTo(FundingStatus.CONFIRMED, null))).containsExactly("amount-unknown");
        assertThat(before.judge(FundingStatus.WITHDRAWN).verdict()).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void keeps_amount_and_earmark_once_others_count_on_them_so_D117() {
        FundingCommitment confirmed = commitment(FundingStatus.CONFIRMED, null);
        assertThat(blockers(() -> confirmed.describe(description(FOUR_YEARS, "99.99", null))))
                .containsExactly("commitment-confirmed");
        FundingCommitmentDescription elsewhere = new FundingCommitmentDescription(
                FundingCategory.INNOVATION, FOUR_YEARS, new Money("100.00", "EUR"), null, null, null, null, null);
        assertThat(blockers(() -> confirmed.describe(elsewhere))).containsExactly("commitment-confirmed");
        confirmed.describe(description(FOUR_YEARS, "100.00", "In two parts."));
        assertThat(confirmed.description().remarks()).isEqualTo("In two parts.");
        commitment(FundingStatus.PLEDGED, null).describe(description(FOUR_YEARS, "99.99", null));
    }

    @ParameterizedTest
    @CsvSource({"PAID", "WITHDRAWN"})
    void is_left_as_it_is_when_settled(FundingStatus settled) {
        FundingCommitment commitment = commitment(settled, null);
        assertThat(blockers(() -> commitment.describe(description(FOUR_YEARS, "100.00", "Later."))))
                .containsExactly("commitment-settled");
        commitment.describe(description(FOUR_YEARS, "100.00", null));
    }
}
