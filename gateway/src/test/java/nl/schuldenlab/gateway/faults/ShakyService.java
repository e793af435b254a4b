package nl.schuldenlab.gateway.faults;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A service that the gateway reaches directly, as {@code steady}, and through a proxy with faults, as {@code shaky}. */
public class ShakyService implements QuarkusTestResourceLifecycleManager {
    static CountingService service;
    static FaultProxy proxy;

    @Override
    public Map<String, String> start() {
        try {
            service = new CountingService(0);
            proxy = new FaultProxy(0, service.port());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "suite.services.steady-service",
                "http://127.0.0.1:" + service.port(),
                "suite.services.shaky-service",
                "http://127.0.0.1:" + proxy.port(),
                "suite.gateway.routes.steady-service",
                "/v1/steady",
                "suite.gateway.routes.shaky-service",
                "/v1/shaky");
    }

    @Override
    public void stop() {
        try {
            proxy.close();
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
