package nl.schuldenlab.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.schuldenlab.platform.config.SuiteConfig;

/** The clock that all code asks; only the local stack names a file that shifts it. */
@ApplicationScoped
public class SuiteClock {

    @Produces
    @Singleton
    Clock clock(SuiteConfig config) {
        return config.clock().file().<Clock>map(ShiftedClock::new).orElse(Clock.systemUTC());
    }
}
