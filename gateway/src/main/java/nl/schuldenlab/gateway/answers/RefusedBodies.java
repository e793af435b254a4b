package nl.schuldenlab.gateway.answers;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import nl.schuldenlab.platform.problem.ProblemRoutes;
import nl.schuldenlab.platform.problem.Refusal;

/** Refuses requests whose body has not been read: what is still to come of it is thrown away. */
@Singleton
public class RefusedBodies {
    /** So long a client may go on sending what nobody reads, so that it sees the answer and not a reset. */
    private static final long GRACE_MILLIS = 1000;

    private final ProblemRoutes problems;

    RefusedBodies(ProblemRoutes problems) {
        this.problems = problems;
    }

    public void refuse(RoutingContext context, Refusal refusal) {
        HttpServerRequest request = context.request();
        boolean tooLarge = refusal.status() == 413;
        if (tooLarge) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            context.vertx().setTimer(GRACE_MILLIS, over -> request.connection().close());
        }
        if (!request.isEnded()) {
            request.handler(discarded -> {});
            request.resume();
        }
        problems.answer(context, refusal);
    }
}
