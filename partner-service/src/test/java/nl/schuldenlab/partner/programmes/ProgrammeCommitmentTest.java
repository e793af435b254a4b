package nl.schuldenlab.partner.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.status.Verdict;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ProgrammeCommitmentTest {
    private static final CommitmentDescription DESCRIPTION =
            new CommitmentDescription(null, null, PartialDate.fromString("2026-11-19"), null, null, List.of());

    private static ProgrammeCommitment commitment(Historical historical) {
        return new NewProgrammeCommitment("lab-one", 2027, "bank-one", DESCRIPTION, null, historical).toCommitment();
    }

    @Test
    void is_given_by_partners_of_the_lab_only_so_D101() {
        assertThatThrownBy(() -> commitment(null).judge(false).enforce())
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(refusal -> refusal.blockers().get(0))
                .extracting(Blocker::code, Blocker::rule)
                .containsExactly("no-active-partnership", "D101");
        assertThat(commitment(null).judge(true).verdict()).isEqualTo(Verdict.ALLOWED);
        Historical before = new Historical(PartialDate.fromString("2018"), null);
        assertThat(commitment(before).judge(false).verdict()).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void is_given_again_by_partners_of_the_lab_only_so_D101() {
        ProgrammeCommitment commitment = commitment(null);
        commitment.moveTo(CommitmentStatus.WITHDRAWN, false, "A new board.");
        assertThat(commitment.judge(CommitmentStatus.GIVEN, false).verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(commitment.judge(CommitmentStatus.GIVEN, true).verdict()).isEqualTo(Verdict.ALLOWED);
    }
}
