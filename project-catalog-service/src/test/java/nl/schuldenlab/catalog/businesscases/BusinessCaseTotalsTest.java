package nl.schuldenlab.catalog.businesscases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.schuldenlab.catalog.results.Beneficiary;
import nl.schuldenlab.platform.money.Money;
import org.junit.jupiter.api.Test;

class BusinessCaseTotalsTest {

    private static Line cost(String party, int year, String amount) {
        return new Line(LineKind.COST, null, party, year, new Money(amount, "EUR"), null, null);
    }

    private static Line benefit(String party, int year, String amount, Beneficiary gainer) {
        return new Line(LineKind.BENEFIT, null, party, year, new Money(amount, "EUR"), gainer, null);
    }

    private static BusinessCaseTotals totals(Line... lines) {
        return BusinessCaseTotals.of(new BusinessCaseDescription(null, 2026, 2029, List.of(lines), null, null, null));
    }

    private static String cumulative(BusinessCaseTotals totals, int year) {
        return totals.perYear().stream()
                .filter(each -> each.year() == year)
                .map(each -> each.cumulative().amount())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sets_what_is_gained_against_what_is_spent_so_D39() {
        BusinessCaseTotals totals = totals(
                cost("City", 2026, "100.10"),
                benefit("City", 2027, "60.05", Beneficiary.PARTNER),
                benefit("Insurer", 2028, "60.06", Beneficiary.PARTNER));
        assertThat(totals.all().costs().amount()).isEqualTo("100.10");
        assertThat(totals.all().benefits().amount()).isEqualTo("120.11");
        assertThat(totals.all().net().amount()).isEqualTo("20.01");
        assertThat(totals.perParty())
                .extracting(each -> each.party() + " " + each.sums().net().amount())
                .containsExactly("City -40.05", "Insurer 60.06");
    }

    @Test
    void pays_itself_back_in_the_first_year_from_which_it_never_falls_below_zero_again() {
        BusinessCaseTotals totals = totals(
                cost("City", 2026, "100.00"), benefit("City", 2027, "100.00", Beneficiary.PARTNER),
                cost("City", 2028, "0.01"), benefit("City", 2029, "0.01", Beneficiary.PARTNER));
        assertThat(cumulative(totals, 2027)).isEqualTo("0.00");
        assertThat(cumulative(totals, 2028)).isEqualTo("-0.01");
        assertThat(totals.paybackYear()).isEqualTo(2029);
        assertThat(totals.paybackYears()).isEqualTo(4);
    }

    @Test
    void may_not_pay_itself_back_within_the_years_that_are_looked_at() {
        BusinessCaseTotals never =
                totals(cost("City", 2026, "100.00"), benefit("City", 2029, "99.99", Beneficiary.SOCIETY));
        assertThat(never.paybackYear()).isNull();
        assertThat(never.paybackYears()).isNull();
        assertThat(totals(benefit("City", 2026, "1.00", Beneficiary.SOCIETY)).paybackYear())
                .isNull();
        assertThat(totals().all().net().amount()).isEqualTo("0.00");
    }

    @Test
    void splits_what_is_gained_over_person_and_society_so_D158() {
        BusinessCaseTotals totals = totals(
                cost("City", 2026, "100.00"),
                benefit("Young people", 2028, "30.00", Beneficiary.CITIZEN),
                benefit("Society", 2029, "50.00", Beneficiary.SOCIETY),
                benefit("Society", 2028, "20.00", Beneficiary.SOCIETY));
        assertThat(totals.perBeneficiary())
                .extracting(each -> each.beneficiary() + " " + each.benefits().amount())
                .containsExactly("CITIZEN 30.00", "SOCIETY 70.00");
    }

    @Test
    void loses_no_cent_however_large_the_sums_are() {
        Line[] lines = new Line[1000];
        Arrays.fill(lines, cost("City", 2026, "999999999999.99"));
        assertThat(totals(lines).all().net().amount()).isEqualTo("-999999999999990.00");
    }
}
