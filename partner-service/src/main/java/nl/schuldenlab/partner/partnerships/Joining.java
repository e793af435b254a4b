package nl.schuldenlab.partner.partnerships;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import nl.schuldenlab.partner.partners.Partner;
import nl.schuldenlab.partner.partners.Partners;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.time.Today;

/** Lets partners join and leave labs; the partner's row is locked, for its own status and types hang together with what it takes part in. */
@Singleton
class Joining {
    private final PartnershipRepository partnerships;
    private final Partners partners;
    private final Today today;

    Joining(PartnershipRepository partnerships, Partners partners, Today today) {
        this.partnerships = partnerships;
        this.partners = partners;
        this.today = today;
    }

    Partnership join(NewPartnership wanted) {
        Map<String, PartialDate> dates = new HashMap<>();
        dates.put("/joinedOn", wanted.description().joinedOn());
        dates.put("/leftOn", wanted.leftOn());
        today.refuseLater(dates);
        Partner partner = partners.locked(wanted.partner());
        Partnership partnership = wanted.toPartnership();
        partnership.judge(partnership.description(), partner).enforce();
        return partnerships.added(partnership);
    }

    Partnership replace(Partnership partnership, PartnershipDescription wanted) {
        today.refuseLater("/joinedOn", wanted.joinedOn());
        Partner partner = partners.locked(partnership.partner());
        return partnerships.saved(partnership.describe(wanted, partner));
    }

    Partnership change(Partnership partnership, NewPartnershipStatus change) {
        today.refuseLater("/leftOn", change.leftOn());
        PartialDate leftOn = change.leftOn() == null ? PartialDate.of(today.day()) : change.leftOn();
        return partnerships.moved(partnership, partnership.moveTo(change.to(), leftOn, change.reason()));
    }
}
