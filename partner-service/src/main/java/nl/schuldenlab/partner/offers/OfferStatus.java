package nl.schuldenlab.partner.offers;

import java.util.List;

/** What a partner answered to an offer; who declined may still join later, for the pace may differ (D142). */
public enum OfferStatus {
    OFFERED,
    JOINED,
    DECLINED;

    List<OfferStatus> next() {
        return switch (this) {
            case OFFERED -> List.of(JOINED, DECLINED);
            case DECLINED -> List.of(JOINED);
            case JOINED -> List.of();
        };
    }
}
