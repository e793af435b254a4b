package nl.schuldenlab.gateway.routes;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which paths go to which service, and how long the gateway waits for an answer. */
@ConfigMapping(prefix = "suite.gateway")
public interface GatewayConfig {

    /** Path prefixes by the name of the service that serves them; its address stands in {@code suite.services}. */
    Map<String, List<String>> routes();

    /** From the arrival of a request until the head of its answer, and from then on between two parts of the body; a client that takes nothing of it for three times as long is left. */
    @WithDefault("10s")
    Duration deadline();

    /** From the first byte of a connection until the whole head of its first request. */
    @WithDefault("15s")
    Duration headDeadline();

    /** Until a connection to a service stands. */
    @WithDefault("1s")
    Duration connectTimeout();

    /** Connections to each service, shared out among the event loops; bodies above 64 KiB that still come in hold a quarter of them at most. */
    @WithDefault("128")
    int connections();

    BreakerConfig breaker();

    DescriptionConfig description();

    ComposedConfig composed();

    TlsConfig tls();

    /** When a failing service is left alone. */
    interface BreakerConfig {
        /** Failures in a row after which requests are refused at once. */
        @WithDefault("10")
        int failures();

        /** After how long one request tries the service again. */
        @WithDefault("3s")
        Duration delay();
    }

    /** What the merged OpenAPI document says of the suite, and how it follows the running services. */
    interface DescriptionConfig {
        /** The title of the merged document. */
        String title();

        /** What it says of the suite. */
        String text();

        /** The version that it bears. */
        @WithDefault("${quarkus.application.version}")
        String version();

        /** How often the services' documents are fetched anew. */
        @WithDefault("30s")
        Duration refresh();

        /** How long one of them may take. */
        @WithDefault("1s")
        Duration deadline();
    }

    /** Answers that are composed of what several services say. */
    interface ComposedConfig {
        /** After which a part is left out. */
        @WithDefault("2s")
        Duration deadline();

        /** How long an answer that is the same for everybody is given again. */
        @WithDefault("5s")
        Duration kept();
    }

    /** What {@code GivenCertificate} hands on to the framework. */
    interface TlsConfig {
        /** A PEM file: the certificate and those up to the root. With it and its key the gateway speaks TLS itself. */
        Optional<String> certificate();

        /** A PEM file: the key of that certificate. */
        Optional<String> key();
    }
}
