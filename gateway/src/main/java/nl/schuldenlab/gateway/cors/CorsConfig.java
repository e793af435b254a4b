package nl.schuldenlab.gateway.cors;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Which other origins' pages may use the API with a token or to write. */
@ConfigMapping(prefix = "suite.cors")
public interface CorsConfig {

    /** Scheme, host and port of each; everything public may be read from any origin. */
    Optional<Set<String>> origins();

    /** How long browsers keep the answer to a preflight. */
    @WithDefault("1h")
    Duration maxAge();
}
