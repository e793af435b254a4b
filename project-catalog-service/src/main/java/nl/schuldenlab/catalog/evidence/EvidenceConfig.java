package nl.schuldenlab.catalog.evidence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How long evidence counts before somebody should look at it again. */
@ConfigMapping(prefix = "suite.evidence")
interface EvidenceConfig {

    /** How long evidence counts before somebody should look at it again. */
    @WithDefault("P5Y")
    Period reviewAfter();
}
