package nl.schuldenlab.catalog.adoptions;

import jakarta.inject.Singleton;
import nl.schuldenlab.catalog.labs.Host;
import nl.schuldenlab.catalog.labs.Hosts;
import nl.schuldenlab.platform.problem.Fault;
import nl.schuldenlab.platform.problem.Refusal;

/** Asks lab-service where an adoption lands; outside any transaction. */
@Singleton
class LandingFinder {
    private final Hosts hosts;

    LandingFinder(Hosts hosts) {
        this.hosts = hosts;
    }

    /**
     * D50: the lab that is named, or the one that covers the municipality; nothing is filled in for the time before the platform.
     *
     * @throws Refusal 400 for a lab that does not exist, 503 when lab-service does not answer
     */
    Landing of(NewAdoption wanted) {
        if (wanted.lab() != null) {
            Host host = hosts.find(wanted.lab())
                    .orElseThrow(() -> Refusal.invalid(Fault.pointer("/lab", "unknown-reference")));
            return new Landing(host.slug(), host.covers(wanted.municipality()));
        }
        return wanted.historical() != null
                ? Landing.WITHOUT_LAB
                : hosts.covering(wanted.municipality())
                        .map(host -> new Landing(host.slug(), true))
                        .orElse(Landing.WITHOUT_LAB);
    }
}
