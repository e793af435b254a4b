package nl.schuldenlab.partner.ambassadorships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.status.Verdict;
import org.junit.jupiter.api.Test;

class AmbassadorshipTest {
    private static final Historical BEFORE = new Historical(PartialDate.fromString("2018"), null);

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.fromString(text);
    }

    private static Ambassadorship ambassadorship(String from, Historical historical) {
        AmbassadorshipDescription description = new AmbassadorshipDescription(date(from), null, null, null);
        return new NewAmbassadorship("lab-gouda", "bank", "debt-free", description, null, null, historical)
                .toAmbassadorship();
    }

    @Test
    void is_of_a_partner_that_takes_part_in_the_lab_unless_it_is_history_so_D96() {
        Ambassadorship today = ambassadorship("2026-11", null);
        assertThat(today.judge(true).verdict()).isEqualTo(Verdict.ALLOWED);
        assertThatThrownBy(() -> today.judge(false).enforce())
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.blockers())
                        .extracting("code", "rule")
                        .containsExactly(org.assertj.core.groups.Tuple.tuple("no-active-partnership", "D96")));
        assertThat(ambassadorship(null, BEFORE).judge(false).verdict()).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void says_since_when_unless_it_is_history() {
        assertThatThrownBy(() -> ambassadorship(null, null))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults()).extracting("at").containsExactly("/from"));
        assertThat(ambassadorship(null, BEFORE).incomplete()).containsExactly("from");
    }

    @Test
    void ends_once_and_not_before_it_began() {
        Ambassadorship ambassadorship = ambassadorship("2026-11-02", null);
        assertThatThrownBy(() -> ambassadorship.moveTo(AmbassadorshipStatus.ENDED, date("2026-10"), null))
                .isInstanceOf(Refusal.class);
        ambassadorship.moveTo(AmbassadorshipStatus.ENDED, date("2026-11"), null);
        assertThat(ambassadorship.until()).isEqualTo(date("2026-11"));
        assertThat(ambassadorship.judge(AmbassadorshipStatus.ENDED).verdict()).isEqualTo(Verdict.BLOCKED);
    }
}
