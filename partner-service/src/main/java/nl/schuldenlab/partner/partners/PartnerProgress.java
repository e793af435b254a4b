package nl.schuldenlab.partner.partners;

import jakarta.inject.Singleton;

/** Moves a partner to another status and describes it anew, on what it takes part in now. */
@Singleton
class PartnerProgress {
    private final PartnerRepository partners;
    private final Participations participations;

    PartnerProgress(PartnerRepository partners, Participations participations) {
        this.partners = partners;
        this.participations = participations;
    }

    Partner change(Partner partner, NewPartnerStatus change) {
        Participation now = participations.of(partner);
        return partners.moved(partner, partner.moveTo(change.to(), now, change.reason()));
    }

    Partner replace(Partner partner, PartnerDescription description) {
        return partners.saved(partner.describe(description, participations.of(partner)));
    }
}
