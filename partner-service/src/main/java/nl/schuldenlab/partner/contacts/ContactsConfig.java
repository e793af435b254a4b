package nl.schuldenlab.partner.contacts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How long personal data is kept. */
@ConfigMapping(prefix = "suite.contacts")
interface ContactsConfig {

    /** How long contacts are kept once their partner takes part in no lab any more. */
    @WithDefault("P2Y")
    Period keptAfterEnd();
}
