package nl.schuldenlab.lab.labs;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.schuldenlab.platform.metrics.Census;

/** What operators see of labs. */
@Singleton
class LabCensus {

    @Produces
    @Singleton
    Census labs() {
        return new Census("labs", Lab.class, "status");
    }
}
