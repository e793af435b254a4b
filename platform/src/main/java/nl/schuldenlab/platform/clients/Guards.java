package nl.schuldenlab.platform.clients;

import io.quarkus.oidc.client.OidcClientException;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.schuldenlab.platform.config.SuiteConfig;

/** What stands between this process and each other service of the suite: a deadline, one more try when the connection failed, and a circuit breaker. */
@Singleton
public class Guards {
    private final Map<String, Guard> guards = new ConcurrentHashMap<>();
    private final SuiteConfig.PeersConfig config;

    Guards(SuiteConfig config) {
        this.config = config.peers();
    }

    Guard of(String service) {
        return guards.computeIfAbsent(service, this::guard);
    }

    private Guard guard(String service) {
        return Guard.create()
                .withDescription(service)
                .withTimeout()
                .duration(config.deadline().toMillis(), ChronoUnit.MILLIS)
                .done()
                .withRetry()
                .maxRetries(1)
                .delay(50, ChronoUnit.MILLIS)
                .retryOn(List.of(ProcessingException.class, OidcClientException.class, IOException.class))
                .done()
                .withCircuitBreaker()
                .requestVolumeThreshold(config.callsBeforeBreak())
                .delay(config.breakFor().toMillis(), ChronoUnit.MILLIS)
                .when(Guards::isFailure)
                .done()
                .build();
    }

    /** A refusal is an answer; a 5xx is none. */
    private static boolean isFailure(Throwable thrown) {
        return !(thrown instanceof WebApplicationException answered)
                || answered.getResponse().getStatus() >= 500;
    }
}
