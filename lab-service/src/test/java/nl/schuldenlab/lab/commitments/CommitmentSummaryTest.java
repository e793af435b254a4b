package nl.schuldenlab.lab.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitmentSummaryTest {

    // D101
    @Test
    void misses_nobody_when_nobody_took_part_on_the_day_of_adoption() {
        Commitment commitment = new CommitmentSummary(null, List.of()).toCommitment();

        assertThat(commitment.isComplete()).isTrue();
        assertThat(commitment.percentage()).isZero();
    }

    // D101
    @Test
    void is_incomplete_as_long_as_one_partner_is_missing() {
        Commitment commitment = new CommitmentSummary(new BigDecimal("99"), List.of("ing")).toCommitment();

        assertThat(commitment.isComplete()).isFalse();
    }
}
