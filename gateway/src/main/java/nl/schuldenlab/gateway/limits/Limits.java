package nl.schuldenlab.gateway.limits;

import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import nl.schuldenlab.gateway.answers.RefusedBodies;
import nl.schuldenlab.platform.problem.Refusal;

/**
 * Lets each client ask as much as its allowance holds, and tells it how much is left (draft-ietf-httpapi-ratelimit-headers).
 * Preflights were answered before, and what operators ask is not counted.
 */
@Singleton
public class Limits {
    /** After the token check, before every answer under {@code /v1}. */
    private static final int ORDER = -60;

    private final Clients clients;
    private final SafeCounters counters;
    private final RefusedBodies refused;

    Limits(Clients clients, SafeCounters counters, RefusedBodies refused) {
        this.clients = clients;
        this.counters = counters;
        this.refused = refused;
    }

    void install(@Observes Router router) {
        router.route("/v1/*").order(ORDER).handler(this::count);
    }

    private void count(RoutingContext context) {
        Client client = clients.of(context);
        Future<ConsumptionProbe> taken = Future.fromCompletionStage(counters.take(client));
        if (taken.isComplete()) {
            judge(context, client.allowance(), taken.result());
        } else {
            Context own = Vertx.currentContext(); // the store answers on a thread of its own
            context.request().pause();
            taken.onSuccess(probe -> own.runOnContext(now -> {
                        context.request().resume();
                        judge(context, client.allowance(), probe);
                    }))
                    .onFailure(context::fail);
        }
    }

    private void judge(RoutingContext context, Allowance allowance, ConsumptionProbe probe) {
        tell(context.response(), allowance, probe);
        if (probe.isConsumed()) {
            context.next();
        } else {
            String wait = seconds(probe.getNanosToWaitForRefill());
            refused.refuse(context, new Refusal(429, "too-many-requests").with("Retry-After", wait));
        }
    }

    private static void tell(HttpServerResponse response, Allowance allowance, ConsumptionProbe probe) {
        String policy = '"' + allowance.policy() + '"';
        response.putHeader(
                        "RateLimit-Policy",
                        policy + ";q=" + allowance.requests() + ";w="
                                + allowance.window().toSeconds())
                .putHeader(
                        "RateLimit",
                        policy + ";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()));
    }

    /** Rounded up, so that who waits so long is let in. */
    private static String seconds(long nanos) {
        return String.valueOf(Duration.ofNanos(nanos).plusNanos(999_999_999).toSeconds());
    }
}
