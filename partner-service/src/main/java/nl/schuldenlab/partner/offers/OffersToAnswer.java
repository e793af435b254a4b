package nl.schuldenlab.partner.offers;

import jakarta.inject.Singleton;
import java.util.List;
import nl.schuldenlab.partner.worklist.WorklistItem;
import nl.schuldenlab.partner.worklist.WorklistKind;
import nl.schuldenlab.partner.worklist.WorklistSource;

/** The offers to which a partner has given no answer yet. */
@Singleton
class OffersToAnswer implements WorklistSource {
    private final OfferRepository offers;

    OffersToAnswer(OfferRepository offers) {
        this.offers = offers;
    }

    @Override
    public List<WorklistItem> of(String partner) {
        return offers.waitingFor(partner).stream()
                .map(offer -> new WorklistItem(
                        WorklistKind.PARTICIPATION_OFFER,
                        offer.path(),
                        offer.project(),
                        offer.lab(),
                        offer.createdAt(),
                        WorklistItem.endOf(offer.answerBy())))
                .toList();
    }
}
