package nl.schuldenlab.gateway.limits;

import io.github.bucket4j.ConsumptionProbe;
import io.smallrye.faulttolerance.api.TypedGuard;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletionStage;
import org.jboss.logging.Logger;

/** Counts together with the other gateways where a store is configured and answers, else alone: no store keeps a gateway from serving. */
@Singleton
class SafeCounters {
    private static final Logger LOG = Logger.getLogger(SafeCounters.class);
    private static final int FAILURES = 3;

    private final OwnCounters own;
    private final SharedCounters shared;
    private final TypedGuard<CompletionStage<ConsumptionProbe>> guard;

    SafeCounters(OwnCounters own, LimitsConfig limits) {
        this.own = own;
        this.shared =
                limits.store().url().map(url -> new SharedCounters(url, limits)).orElse(null);
        this.guard = TypedGuard.create(new TypeLiteral<CompletionStage<ConsumptionProbe>>() {})
                .withDescription("store of the limits")
                .withCircuitBreaker()
                .requestVolumeThreshold(FAILURES)
                .failureRatio(1.0)
                .delay(limits.store().pause().toMillis(), ChronoUnit.MILLIS)
                .onStateChange(state -> LOG.warnf("The store of the limits: %s", state))
                .done()
                .build();
    }

    CompletionStage<ConsumptionProbe> take(Client client) {
        return shared == null ? own.take(client) : together(client);
    }

    private CompletionStage<ConsumptionProbe> together(Client client) {
        return guard.get(() -> shared.take(client)).exceptionallyCompose(failure -> own.take(client));
    }

    @PreDestroy
    void close() {
        if (shared != null) {
            shared.close();
        }
    }
}
