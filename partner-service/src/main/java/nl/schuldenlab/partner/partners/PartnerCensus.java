package nl.schuldenlab.partner.partners;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.schuldenlab.platform.metrics.Census;

/** What operators see of partners. */
@Singleton
class PartnerCensus {

    @Produces
    @Singleton
    Census partners() {
        return new Census("partners", Partner.class, "status");
    }
}
