package nl.schuldenlab.partner.ambassadorships;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import nl.schuldenlab.partner.partners.Partners;
import nl.schuldenlab.partner.partnerships.PartnerLeft;
import nl.schuldenlab.partner.partnerships.Partnerships;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.time.Today;

/** Makes partners of a lab the ambassadors of its themes, and lets them stop. */
@Singleton
class Appointing {
    private final AmbassadorshipRepository ambassadorships;
    private final Partners partners;
    private final Partnerships partnerships;
    private final Today today;

    Appointing(AmbassadorshipRepository ambassadorships, Partners partners, Partnerships partnerships, Today today) {
        this.ambassadorships = ambassadorships;
        this.partners = partners;
        this.partnerships = partnerships;
        this.today = today;
    }

    /** The partner's row is locked, so that it does not leave the lab meanwhile. */
    Ambassadorship appoint(NewAmbassadorship wanted) {
        Map<String, PartialDate> dates = new HashMap<>();
        dates.put("/from", wanted.description().from());
        dates.put("/until", wanted.until());
        today.refuseLater(dates);
        Ambassadorship ambassadorship = wanted.toAmbassadorship();
        partners.locked(wanted.partner());
        boolean takesPart = partnerships.areActive(wanted.lab(), wanted.partner());
        ambassadorship.judge(takesPart).enforce();
        return ambassadorships.added(ambassadorship);
    }

    Ambassadorship replace(Ambassadorship ambassadorship, AmbassadorshipDescription wanted) {
        today.refuseLater("/from", wanted.from());
        return ambassadorships.saved(ambassadorship.describe(wanted));
    }

    Ambassadorship change(Ambassadorship ambassadorship, NewAmbassadorshipStatus change) {
        today.refuseLater("/until", change.until());
        PartialDate until = change.until() == null ? PartialDate.of(today.day()) : change.until();
        return ambassadorships.moved(ambassadorship, ambassadorship.moveTo(change.to(), until, change.reason()));
    }

    /** D96: who leaves a lab is the ambassador of none of its themes any more. */
    void end(@Observes PartnerLeft left) {
        ambassadorships
                .activeOf(left.lab(), left.partner())
                .forEach(ambassadorship ->
                        ambassadorships.moved(ambassadorship, ambassadorship.endBy(left.on(), left.reason())));
    }
}
