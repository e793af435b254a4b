package nl.schuldenlab.platform.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What an operator sets for every process of the suite; environment variables {@code SUITE_...}. */
@ConfigMapping(prefix = "suite")
public interface SuiteConfig {

    /** The name of this process. */
    String name();

    /** The only issuer whose tokens are accepted. */
    String issuer();

    /** Where the outside reaches the gateway, without a path. */
    Optional<String> publicUrl();

    OrganisationConfig organisation();

    ClientConfig client();

    TracesConfig traces();

    ClockConfig clock();

    PeersConfig peers();

    /** Base URL of each service of the suite, by its name. */
    Map<String, String> services();

    /** Who runs the suite. */
    interface OrganisationConfig {
        /** The number in the trade register (KvK-nummer) that names the source of events. */
        @WithDefault("00000000")
        String kvk();
    }

    /** The process's own credentials for calls to other services. */
    interface ClientConfig {
        /** The client at the identity provider; without it what needs another service is 503. */
        Optional<String> id();

        /** Its secret. */
        Optional<String> secret();

        /** Where the process gets its tokens. */
        String tokenUrl();
    }

    /** Traces for the operator's collector. */
    interface TracesConfig {
        /** The share of requests that is exported, from 0.0 to 1.0. */
        @WithDefault("0.0")
        double ratio();
    }

    /** How long this process waits for other services of the suite. */
    interface PeersConfig {
        /** The time for one answer, another try included. */
        @WithDefault("2s")
        Duration deadline();

        /** After how many calls the circuit breaker looks at how many failed; it opens at half of them. */
        @WithDefault("10")
        int callsBeforeBreak();

        /** How long an open circuit breaker waits until it tries again. */
        @WithDefault("3s")
        Duration breakFor();
    }

    /** The clock of the local stack. */
    interface ClockConfig {
        /** A file that holds an ISO 8601 period or duration by which the clock is shifted. */
        Optional<Path> file();
    }
}
