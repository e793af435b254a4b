package nl.schuldenlab.partner.introductions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.status.Verdict;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntroductionTest {
    private static final UUID CONTACT = UUID.randomUUID();
    private static final IntroductionDescription DESCRIPTION =
            new IntroductionDescription(null, "bank-one", "Would you join?", null, null, null, List.of());

    private static Introduction introduction(IntroductionStatus... steps) {
        Introduction introduction =
                new NewIntroduction("lab-one", "project-one", null, DESCRIPTION, null, null, null).toIntroduction();
        for (IntroductionStatus step : steps) {
            introduction.moveTo(step(step, null));
        }
        return introduction;
    }

    private static NewIntroductionStatus step(IntroductionStatus to, IntroductionOutcome outcome) {
        return new NewIntroductionStatus(to, null, to == IntroductionStatus.CONSENTED ? CONTACT : null, outcome);
    }

    private static Introduction closed(IntroductionOutcome outcome) {
        Introduction introduction = introduction(IntroductionStatus.CONSENTED, IntroductionStatus.INTRODUCED);
        introduction.moveTo(step(IntroductionStatus.CLOSED, outcome));
        return introduction;
    }

    private static void blocked(Runnable act, String code) {
        assertThatThrownBy(act::run)
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(refusal -> refusal.blockers().get(0))
                .extracting(Blocker::code, Blocker::rule)
                .containsExactly(code, "D70");
    }

    @Test
    void is_not_made_without_the_partners_consent_so_D70() {
        blocked(() -> introduction().moveTo(step(IntroductionStatus.INTRODUCED, null)), "no-consent");
    }

    @Test
    void lets_the_partner_take_its_consent_back_until_it_is_made_so_D70() {
        Introduction consented = introduction(IntroductionStatus.CONSENTED);
        assertThat(consented.judge(IntroductionStatus.DECLINED).verdict()).isEqualTo(Verdict.ALLOWED);
        Introduction made = introduction(IntroductionStatus.CONSENTED, IntroductionStatus.INTRODUCED);
        assertThat(made.judge(IntroductionStatus.DECLINED).verdict()).isEqualTo(Verdict.BLOCKED);
    }

    @ParameterizedTest
    @EnumSource(names = {"DECLINED", "WITHDRAWN"})
    void forgets_the_contact_person_when_it_comes_to_nothing(IntroductionStatus end) {
        assertThat(introduction(IntroductionStatus.CONSENTED).contact()).isEqualTo(CONTACT);
        assertThat(introduction(IntroductionStatus.CONSENTED, end).contact()).isNull();
    }

    @Test
    void keeps_the_contact_person_of_what_succeeded_only() {
        assertThat(closed(IntroductionOutcome.SUCCEEDED).contact()).isEqualTo(CONTACT);
        assertThat(closed(IntroductionOutcome.FAILED).contact()).isNull();
        assertThat(closed(IntroductionOutcome.NO_LONGER_NEEDED).contact()).isNull();
    }

    @Test
    void keeps_the_words_that_the_partner_answered_to() {
        blocked(() -> introduction(IntroductionStatus.CONSENTED).describe(DESCRIPTION), "introduction-answered");
        assertThat(introduction().describe(DESCRIPTION).description()).isEqualTo(DESCRIPTION);
    }
}
