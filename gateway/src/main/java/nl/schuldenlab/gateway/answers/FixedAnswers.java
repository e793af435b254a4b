package nl.schuldenlab.gateway.answers;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import nl.schuldenlab.platform.problem.Refusals;

/** What the gateway answers itself, at fixed addresses that can only be read. */
@Singleton
public class FixedAnswers {
    /** After the token check, before the services and what the framework would offer. */
    private static final int ORDER = -50;

    private final RefusedBodies refused;

    FixedAnswers(RefusedBodies refused) {
        this.refused = refused;
    }

    public void offer(Router router, String path, Handler<RoutingContext> answer) {
        router.route(path).order(ORDER).handler(context -> {
            HttpMethod method = context.request().method();
            if (method == HttpMethod.GET || method == HttpMethod.HEAD) {
                answer.handle(context);
            } else {
                refused.refuse(context, Refusals.ofStatus(405).with("Allow", "GET, HEAD"));
            }
        });
    }

    public static void send(RoutingContext context, String mediaType, Buffer body) {
        var response = context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, mediaType)
                .putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length()));
        if (context.request().method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(body);
        }
    }
}
