package nl.schuldenlab.partner.offers;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schuldenlab.partner.partners.Participation;
import nl.schuldenlab.partner.partnerships.PartnerJoined;
import nl.schuldenlab.partner.partnerships.Partnerships;
import nl.schuldenlab.platform.problem.Blocker;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;
import nl.schuldenlab.platform.status.Judgement;
import nl.schuldenlab.platform.time.Today;

/** Offers an innovation to every active partner of a lab (D119), and what is on offer there to who joins later (D142). */
@Singleton
class Offering {
    private final RoundRepository rounds;
    private final OfferRepository offers;
    private final Partnerships partnerships;
    private final Today today;

    Offering(RoundRepository rounds, OfferRepository offers, Partnerships partnerships, Today today) {
        this.rounds = rounds;
        this.offers = offers;
        this.partnerships = partnerships;
        this.today = today;
    }

    /** A round with whom it reached: who got an offer just now, and who had one before. */
    record Reached(ParticipationRound round, List<String> offered, List<String> already) {}

    /** @throws Refusal 400 when the day by which an answer would help has passed */
    void check(NewParticipationOffers wanted) {
        if (wanted.answerBy() != null && wanted.answerBy().isBefore(today.day())) {
            throw Refusal.invalid(Fault.pointer("/answerBy", "answer-by-past"));
        }
    }

    /** Posted again it reaches those that have no offer yet. */
    Reached offer(NewParticipationOffers wanted) {
        rounds.lock(wanted.lab());
        List<String> active = partnerships.activeIn(wanted.lab());
        new Judgement()
                .require(!active.isEmpty(), Blocker.of("no-active-partner", "D119", Participation.HERE))
                .enforce();
        ParticipationRound round = rounds.find(wanted.lab(), wanted.project())
                .map(found -> rounds.saved(found.reworded(wanted)))
                .orElseGet(() -> rounds.added(new ParticipationRound(wanted)));
        Map<String, ParticipationOffer> made =
                offers.of(round).stream().collect(Collectors.toMap(ParticipationOffer::partner, Function.identity()));
        made.values().forEach(offer -> offers.saved(offer.follow(round)));
        List<String> without =
                active.stream().filter(partner -> !made.containsKey(partner)).toList();
        without.forEach(partner -> offers.added(round.offerTo(partner)));
        return new Reached(round, without, made.keySet().stream().sorted().toList());
    }

    void offerTo(@Observes PartnerJoined joined) {
        rounds.lock(joined.lab());
        rounds.of(joined.lab()).stream()
                .filter(round -> !offers.exists(round, joined.partner()))
                .forEach(round -> offers.added(round.offerTo(joined.partner())));
    }
}
