package nl.schuldenlab.partner.partnerships;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import nl.schuldenlab.partner.contacts.Contacts;
import nl.schuldenlab.partner.partners.Partner;
import nl.schuldenlab.partner.partners.Partners;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.time.Today;

/** Lets partners join and leave labs; the partner's row is locked, for its own status and types hang together with what it takes part in. */
@Singleton
class Joining {
    private final PartnershipRepository partnerships;
    private final Partners partners;
    private final Contacts contacts;
    private final Today today;
    private final Event<PartnerJoined> joined;
    private final Event<PartnerLeft> left;

    Joining(
            PartnershipRepository partnerships,
            Partners partners,
            Contacts contacts,
            Today today,
            Event<PartnerJoined> joined,
            Event<PartnerLeft> left) {
        this.partnerships = partnerships;
        this.partners = partners;
        this.contacts = contacts;
        this.today = today;
        this.joined = joined;
        this.left = left;
    }

    Partnership join(NewPartnership wanted) {
        Map<String, PartialDate> dates = new HashMap<>();
        dates.put("/joinedOn", wanted.description().joinedOn());
        dates.put("/leftOn", wanted.leftOn());
        today.refuseLater(dates);
        Partner partner = partners.locked(wanted.partner());
        Partnership partnership = wanted.toPartnership();
        partnership
                .judge(partnership.description(), partner, reaches(partnership.description()))
                .enforce();
        partnerships.added(partnership);
        if (partnership.status() == PartnershipStatus.ACTIVE) {
            joined.fire(new PartnerJoined(partnership.lab(), partnership.partner()));
        }
        return partnership;
    }

    Partnership replace(Partnership partnership, PartnershipDescription wanted) {
        today.refuseLater("/joinedOn", wanted.joinedOn());
        Partner partner = partners.locked(partnership.partner());
        return partnerships.saved(partnership.describe(wanted, partner, reaches(wanted)));
    }

    private boolean reaches(PartnershipDescription wanted) {
        return contacts.anyExist(wanted.contacts());
    }

    Partnership change(Partnership partnership, NewPartnershipStatus change) {
        today.refuseLater("/leftOn", change.leftOn());
        PartialDate leftOn = change.leftOn() == null ? PartialDate.of(today.day()) : change.leftOn();
        partners.locked(partnership.partner());
        partnerships.moved(partnership, partnership.moveTo(change.to(), leftOn, change.reason()));
        left.fire(new PartnerLeft(partnership.lab(), partnership.partner(), leftOn, change.reason()));
        return partnership;
    }
}
