package nl.schuldenlab.platform.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class JudgementTest {
    private static final Blocker ONE = Blocker.of("one", "D1", "here");
    private static final Blocker TWO = Blocker.of("two", "D2", "there");

    @Test
    void allows_what_nothing_forbids() {
        Judgement judgement = new Judgement().require(true, ONE).warn(false, TWO);
        judgement.enforce();
        assertThat(judgement.verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(judgement.warnings()).containsExactly(TWO);
    }

    @Test
    void names_all_blockers_even_when_something_could_not_be_asked() {
        Judgement judgement =
                new Judgement().require(false, ONE).unknown("partner-service").require(false, TWO);
        assertThat(judgement.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThatThrownBy(judgement::enforce)
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(409))
                .satisfies(refusal -> assertThat(refusal.blockers()).containsExactly(ONE, TWO));
    }

    @Test
    void does_not_guess_what_it_could_not_ask() {
        Judgement judgement = new Judgement().unknown("partner-service");
        assertThat(judgement.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThatThrownBy(judgement::enforce)
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(503));
    }

    @Test
    void takes_what_could_not_be_asked_for_a_lost_race_only_where_something_changed() {
        Judgement unheard = new Judgement().unknown("partner-service");
        assertThatThrownBy(() -> unheard.unlessOvertaken(true))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(409))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("concurrent-change"));
        assertThat(unheard.unlessOvertaken(false).verdict()).isEqualTo(Verdict.UNKNOWN);
        Judgement blocked = new Judgement().require(false, ONE).unknown("partner-service");
        assertThat(blocked.unlessOvertaken(true).blockers()).containsExactly(ONE);
    }
}
