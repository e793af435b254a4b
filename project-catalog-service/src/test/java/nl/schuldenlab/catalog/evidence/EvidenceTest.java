package nl.schuldenlab.catalog.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.schuldenlab.catalog.projects.ProjectForTests;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Freshness FIVE_YEARS = new Freshness(TODAY, Period.ofYears(5));
    private static final Stake NONE = new Stake(false, false, false);

    private static EvidenceDescription reported(String day, Independence independent) {
        return new EvidenceDescription(
                EvidenceKind.EVALUATION,
                EvidenceBasis.PRACTICE_BASED,
                "Title",
                Dimension.COST,
                day == null ? null : PartialDate.fromString(day),
                "An institute",
                null,
                null,
                independent,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Evidence evidence(String day) {
        return new Evidence(
                ProjectForTests.any(), new NewEvidence(reported(day, Independence.YES), null), NONE, FIVE_YEARS);
    }

    @Test
    void is_due_for_review_on_the_day_after_so_many_years() {
        assertThat(evidence("2021-11-23").status()).isEqualTo(EvidenceStatus.CURRENT);
        assertThat(evidence("2021-11-22").status()).isEqualTo(EvidenceStatus.REVIEW_DUE);
        assertThat(evidence("2021").reviewOn()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(evidence(null).status()).isEqualTo(EvidenceStatus.REVIEW_DUE);
    }

    @Test
    void grows_older_by_a_correction_and_never_fresher() {
        Evidence evidence = evidence("2024-01-01");
        evidence.describe(reported("2026-01-01", Independence.YES), NONE, FIVE_YEARS);
        assertThat(evidence.reviewOn()).isEqualTo(LocalDate.of(2029, 1, 1));
        evidence.describe(reported("2022-01-01", Independence.YES), NONE, FIVE_YEARS);
        assertThat(evidence.reviewOn()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void is_fresh_for_as_long_again_once_somebody_has_looked() {
        Evidence evidence = evidence("2015");
        evidence.moveTo(new NewEvidenceStatus(EvidenceStatus.CURRENT, "Looked at."), FIVE_YEARS);
        assertThat(evidence.reviewOn()).isEqualTo(TODAY.plusYears(5));
        assertThat(evidence.settle(FIVE_YEARS)).isEmpty();
    }

    @Test
    void is_independent_only_when_the_researcher_has_no_stake_so_D125() {
        Stake owner = new Stake(true, false, false);
        Evidence unsaid =
                new Evidence(ProjectForTests.any(), new NewEvidence(reported("2026", null), null), owner, FIVE_YEARS);
        assertThat(unsaid.description().independent()).isEqualTo(Independence.NO);
        NewEvidence claimed = new NewEvidence(reported("2026", Independence.YES), null);
        assertThatThrownBy(() -> new Evidence(ProjectForTests.any(), claimed, owner, FIVE_YEARS))
                .isInstanceOf(Refusal.class)
                .hasMessage("409 blocked");
    }

    @Test
    void writes_a_number_in_one_way() {
        assertThat(List.of("30", "30.0", "3E+1"))
                .map(BigDecimal::new)
                .map(Figures::plain)
                .map(BigDecimal::toString)
                .containsOnly("30");
        assertThat(Figures.isFew(BigDecimal.valueOf(4), "HOUSEHOLDS")).isTrue();
        assertThat(Figures.isFew(BigDecimal.valueOf(5), "PERSONS")).isFalse();
        assertThat(Figures.isFew(BigDecimal.ZERO, "PERSONS")).isFalse();
        assertThat(Figures.isFew(BigDecimal.ONE, "EUR")).isFalse();
    }
}
