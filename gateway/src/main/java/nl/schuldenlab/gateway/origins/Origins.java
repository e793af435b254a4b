package nl.schuldenlab.gateway.origins;

import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.schuldenlab.gateway.routes.GatewayConfig;
import nl.schuldenlab.gateway.routes.Routes;
import nl.schuldenlab.platform.config.SuiteConfig;

/** Every service that a route leads to. */
@Singleton
public class Origins {
    private final Map<String, Origin> byName = new TreeMap<>();
    private final Routes routes;

    Origins(Routes routes, SuiteConfig suite, GatewayConfig config, Vertx vertx) {
        this.routes = routes;
        for (String service : routes.services()) {
            String address = suite.services().get(service);
            if (address == null) {
                throw new IllegalStateException(
                        "No address for the routes of " + service + ": set suite.services." + service);
            }
            byName.put(service, new Origin(service, URI.create(address), config, vertx));
        }
    }

    public Optional<Origin> serving(String path) {
        return routes.serviceOf(path).map(byName::get);
    }

    public Optional<Origin> named(String service) {
        return Optional.ofNullable(byName.get(service));
    }

    /** By name, sorted. */
    public Map<String, Origin> all() {
        return byName;
    }
}
