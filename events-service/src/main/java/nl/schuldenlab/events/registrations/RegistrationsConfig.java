package nl.schuldenlab.events.registrations;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;

/** How long personal data is kept, and when people are reminded. */
@ConfigMapping(prefix = "suite.registrations")
interface RegistrationsConfig {

    /** How long registrations are kept once their event is over. */
    @WithDefault("P1Y")
    Period keptAfterEvent();

    /** How long before an event those who come are reminded of it; who registers later than that is not. */
    @WithDefault("P2D")
    Duration remindedBefore();
}
