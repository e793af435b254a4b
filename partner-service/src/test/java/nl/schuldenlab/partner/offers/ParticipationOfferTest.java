package nl.schuldenlab.partner.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.status.Verdict;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ParticipationOfferTest {
    private final ParticipationRound round = new ParticipationRound(
            new NewParticipationOffers("lab-one", "project-one", "Come along.", LocalDate.of(2016, 7, 1)));

    private ParticipationOffer offer() {
        return round.offerTo("bank-one");
    }

    @Test
    void begins_with_the_words_of_its_round() {
        assertThat(offer().note()).isEqualTo("Come along.");
        assertThat(offer().answerBy()).isEqualTo("2016-07-01");
        assertThat(offer().status()).isEqualTo(OfferStatus.OFFERED);
    }

    @Test
    void shuts_nobody_out_after_the_day_to_answer_by_so_D142() {
        ParticipationOffer offer = offer();
        offer.moveTo(OfferStatus.DECLINED, true, "Next year.");
        assertThat(offer.judge(OfferStatus.JOINED, true).verdict()).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void is_joined_by_partners_of_the_lab_only_so_D119() {
        assertThatThrownBy(() -> offer().moveTo(OfferStatus.JOINED, false, null))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(refusal -> refusal.blockers().get(0))
                .extracting(Blocker::code, Blocker::rule)
                .containsExactly("no-active-partnership", "D119");
        assertThat(offer().judge(OfferStatus.DECLINED, false).verdict()).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void takes_over_new_words_while_it_is_open_only() {
        ParticipationOffer open = offer();
        ParticipationOffer answered = offer();
        answered.moveTo(OfferStatus.JOINED, true, null);
        round.reworded(new NewParticipationOffers("lab-one", "project-one", "Do come.", null));
        assertThat(open.follow(round).note()).isEqualTo("Do come.");
        assertThat(open.answerBy()).isEqualTo("2016-07-01");
        assertThat(answered.follow(round).note()).isEqualTo("Come along.");
    }
}
