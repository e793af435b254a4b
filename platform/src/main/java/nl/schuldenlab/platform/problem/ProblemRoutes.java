package nl.schuldenlab.platform.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import nl.schuldenlab.platform.http.Bodies;
import nl.schuldenlab.platform.http.LoggedPath;
import nl.schuldenlab.platform.language.Language;
import org.jboss.logging.Logger;

/** Gives a problem answer where REST does not reach: unknown paths, rejected tokens, bodies that are too large, and requests no resource should see. */
@Singleton
public class ProblemRoutes {
    private static final int BEFORE_AUTHENTICATION = -1000;

    private static final int LINGER = 16;

    private static final Logger LOG = Logger.getLogger(ProblemRoutes.class);

    private final ObjectMapper mapper;

    ProblemRoutes(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
        router.route().order(BEFORE_AUTHENTICATION).handler(this::guard);
        router.route().order(Integer.MAX_VALUE).handler(context -> answer(context, Refusal.notFound()));
    }

    /** A token never stands in a URL (RFC 6750 2.3 is not offered); a path has no trailing slash (ADR /core/no-trailing-slash) and no NUL. */
    private void guard(RoutingContext context) {
        String path = context.request().path();
        if (context.queryParams().contains("access_token")) {
            answer(
                    context,
                    new Refusal(401, "token-in-query").with("WWW-Authenticate", "Bearer error=\"invalid_request\""));
        } else if (path.length() > 1 && path.endsWith("/") || path.contains("%00")) {
            answer(context, Refusal.notFound());
        } else if (declaredLength(context) > Bodies.MOST_BYTES) {
            tooLarge(context);
        } else {
            context.next();
        }
    }

    /** Lets the client finish sending, within reason: a connection cut while it sends would hide the answer from it. */
    private void tooLarge(RoutingContext context) {
        Refusal refusal = new Refusal(413, "too-large");
        if (declaredLength(context) > LINGER * Bodies.MOST_BYTES) {
            answer(context, refusal.with("Connection", "close"));
        } else {
            context.request().endHandler(end -> answer(context, refusal)).resume();
        }
    }

    private static long declaredLength(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private void failed(RoutingContext context) {
        if (context.response().headWritten()) {
            context.request().connection().close();
            return;
        }
        Throwable failure = context.failure();
        boolean ofHttp = context.statusCode() >= 400 && context.statusCode() != 500;
        Refusal refusal = failure == null || ofHttp ? Refusals.ofStatus(context.statusCode()) : Refusals.of(failure);
        if (refusal.status() == 500) {
            LOG.error("A request failed: " + LoggedPath.of(context.request().path()), failure);
        }
        answer(context, refusal);
    }

    /** Answers a refusal on a bare route; the body is left out where the method asks for none. */
    public void answer(RoutingContext context, Refusal refusal) {
        Language language = Language.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        byte[] body = Json.bytes(mapper, Problems.of(refusal, context.request().path(), language));
        var response = context.response()
                .setStatusCode(refusal.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        refusal.headers().forEach(response::putHeader);
        if (context.request().method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length))
                    .end();
        } else {
            response.end(Buffer.buffer(body));
        }
    }
}
