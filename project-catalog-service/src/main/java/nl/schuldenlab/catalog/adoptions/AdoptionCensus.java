package nl.schuldenlab.catalog.adoptions;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.schuldenlab.platform.metrics.Census;

/** What operators see of adoptions. */
@Singleton
class AdoptionCensus {

    @Produces
    @Singleton
    Census adoptions() {
        return new Census("adoptions", Adoption.class, "status");
    }
}
