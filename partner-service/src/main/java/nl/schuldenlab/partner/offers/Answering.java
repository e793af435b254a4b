package nl.schuldenlab.partner.offers;

import jakarta.inject.Singleton;
import nl.schuldenlab.partner.partnerships.Partnerships;
import nl.schuldenlab.platform.status.Judgement;

/** Lets partners answer to offers, on what they take part in now. */
@Singleton
class Answering {
    private final OfferRepository offers;
    private final Partnerships partnerships;

    Answering(OfferRepository offers, Partnerships partnerships) {
        this.offers = offers;
        this.partnerships = partnerships;
    }

    Judgement judge(ParticipationOffer offer, OfferStatus to) {
        return offer.judge(to, takesPart(offer));
    }

    ParticipationOffer answer(ParticipationOffer offer, NewOfferStatus change) {
        return offers.moved(offer, offer.moveTo(change.to(), takesPart(offer), change.reason()));
    }

    private boolean takesPart(ParticipationOffer offer) {
        return partnerships.areActive(offer.lab(), offer.partner());
    }
}
