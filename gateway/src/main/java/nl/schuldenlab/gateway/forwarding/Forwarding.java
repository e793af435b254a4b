package nl.schuldenlab.gateway.forwarding;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import nl.schuldenlab.gateway.answers.RefusedBodies;
import nl.schuldenlab.gateway.origins.Origin;
import nl.schuldenlab.gateway.origins.Origins;
import nl.schuldenlab.gateway.origins.ServiceFailed;
import nl.schuldenlab.gateway.routes.GatewayConfig;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

/** Carries requests to the service that serves their path, and its answers back, both as they come. */
@Singleton
public class Forwarding {
    private static final Logger LOG = Logger.getLogger(Forwarding.class);
    /** After the token check and our own answers, before anything of the framework that serves {@code /v1}. */
    private static final int ORDER = -40;

    private final Origins origins;
    private final RefusedBodies refused;
    private final Duration deadline;

    Forwarding(Origins origins, RefusedBodies refused, GatewayConfig config) {
        this.origins = origins;
        this.refused = refused;
        this.deadline = config.deadline();
    }

    void install(@Observes Router router) {
        router.route("/v1/*").order(ORDER).handler(this::forward);
    }

    /** The path goes on as it came, so it must mean the same before and after dots and encodings are resolved. */
    private void forward(RoutingContext context) {
        Optional<Origin> origin = origins.serving(context.request().path());
        if (origin.isEmpty() || !origin.equals(origins.serving(context.normalizedPath()))) {
            refused.refuse(context, Refusal.notFound());
        } else {
            carry(context, origin.get());
        }
    }

    private void carry(RoutingContext context, Origin origin) {
        Exchange exchange = new Exchange(context, origin, deadline);
        context.addEndHandler(end -> exchange.over());
        Future.fromCompletionStage(origin.guarded(() -> exchange.head().toCompletionStage()), Vertx.currentContext())
                .onSuccess(answer -> deliver(context, origin, exchange, answer))
                .onFailure(failure -> fail(context, origin, failure));
    }

    private void deliver(RoutingContext context, Origin origin, Exchange exchange, Answer answer) {
        if (context.response().closed()) {
            exchange.abandon();
        } else {
            answer.deliverTo(context, () -> fail(context, origin, new ServiceFailed("The body broke off")));
        }
    }

    private void fail(RoutingContext context, Origin origin, Throwable failure) {
        if (failure instanceof ClientGone || context.response().closed()) {
            return;
        }
        if (failure instanceof Refusal refusal) {
            refused.refuse(context, refusal);
        } else if (failure instanceof ServiceFailed || failure instanceof CircuitBreakerOpenException) {
            LOG.warnf(
                    "%s did not answer %s: %s", origin.name(), context.request().method(), failure.getMessage());
            refused.refuse(context, Refusal.unavailable(origin.name()));
        } else {
            context.fail(failure);
        }
    }
}
