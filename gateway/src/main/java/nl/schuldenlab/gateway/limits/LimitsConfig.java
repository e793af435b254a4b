package nl.schuldenlab.gateway.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much a client may ask, and where several gateways count it together. */
@ConfigMapping(prefix = "suite.gateway.limits")
interface LimitsConfig {

    /** What one address may ask without a token. */
    @WithDefault("1200")
    int address();

    /** What one client (the {@code azp} of its tokens) may ask. */
    @WithDefault("6000")
    int client();

    /** Other numbers than {@link #client()} for clients by name. */
    Map<String, Integer> clients();

    /** How many tokens of keys that nobody has seen yet one address may show; each has the provider asked. */
    @WithDefault("60")
    int newKeys();

    /** In which the numbers above are given anew, bit by bit. */
    @WithDefault("1m")
    Duration window();

    /** Networks ({@code 10.1.0.0/16,fd00::/8}) of the proxies before the gateway whose {@code X-Forwarded-For} tells who is counted. */
    Optional<List<String>> trustedProxies();

    StoreConfig store();

    /** A Valkey or Redis; without one, each gateway counts for itself. */
    interface StoreConfig {
        /** {@code redis://user:password@host:6379/0}, {@code rediss://…} with TLS. */
        Optional<String> url();

        /** After which a gateway counts for itself instead. */
        @WithDefault("100ms")
        Duration timeout();

        /** How long it goes on so before it tries the store again. */
        @WithDefault("2s")
        Duration pause();
    }
}
