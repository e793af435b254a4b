package nl.schuldenlab.events.registrations;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.schuldenlab.platform.metrics.Census;

/** What operators see of registrations. */
@Singleton
class RegistrationCensus {

    @Produces
    @Singleton
    Census registrations() {
        return new Census("registrations", Registration.class, "status");
    }
}
