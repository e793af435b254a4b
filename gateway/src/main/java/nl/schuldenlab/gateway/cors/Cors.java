package nl.schuldenlab.gateway.cors;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;

/**
 * Lets pages of any origin read what is public, and those of listed origins do everything. A rule per kind of request
 * is more than the framework's filter can tell, hence this one.
 */
@Singleton
public class Cors {
    private static final String ALLOWED_ORIGIN = "Access-Control-Allow-Origin";
    private static final String READING_HEADERS = "Accept, Accept-Language, If-None-Match, traceparent";
    private static final String HEADERS = "Accept, Accept-Language, Authorization, Change-Reason, Content-Type,"
            + " Idempotency-Key, If-Match, If-None-Match, traceparent";
    private static final String EXPOSED =
            "Allow, API-Version, Content-Language, Deprecation, ETag, Idempotency-Replayed,"
                    + " Link, Location, RateLimit, RateLimit-Policy, Retry-After, Sunset";

    private final Set<String> origins;
    private final String maxAge;

    Cors(CorsConfig config) {
        this.origins = config.origins().orElse(Set.of());
        this.maxAge = String.valueOf(config.maxAge().toSeconds());
    }

    /** First of all, so that refusals carry the headers too and a preflight needs neither token nor allowance. */
    void install(@Observes @Priority(1) Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::allow);
        router.route().order(Integer.MIN_VALUE + 1).handler(Cors::answerPreflight);
    }

    private void allow(RoutingContext context) {
        HttpServerRequest request = context.request();
        MultiMap answer = context.response().headers();
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        answer.set("Vary", "Origin");
        if (isPreflight(request)) {
            allowPreflight(request, answer);
        } else if (isOpen(request)) {
            answer.set(ALLOWED_ORIGIN, "*").set("Access-Control-Expose-Headers", EXPOSED);
        } else if (origin != null && origins.contains(origin)) {
            answer.set(ALLOWED_ORIGIN, origin).set("Access-Control-Expose-Headers", EXPOSED);
        }
        context.next();
    }

    private void allowPreflight(HttpServerRequest request, MultiMap answer) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String method = request.getHeader("Access-Control-Request-Method");
        answer.set("Vary", "Origin, Access-Control-Request-Method, Access-Control-Request-Headers");
        if (origins.contains(origin)) {
            answer.set(ALLOWED_ORIGIN, origin)
                    .set("Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, DELETE")
                    .set("Access-Control-Allow-Headers", HEADERS)
                    .set("Access-Control-Max-Age", maxAge);
        } else if (method.equals("GET") || method.equals("HEAD")) {
            answer.set(ALLOWED_ORIGIN, "*")
                    .set("Access-Control-Allow-Methods", "GET, HEAD")
                    .set("Access-Control-Allow-Headers", READING_HEADERS)
                    .set("Access-Control-Max-Age", maxAge);
        }
    }

    private static void answerPreflight(RoutingContext context) {
        if (isPreflight(context.request())) {
            context.addHeadersEndHandler(head -> context.response().headers().remove(HttpHeaders.CONTENT_LENGTH));
            context.response().setStatusCode(204).end();
        } else {
            context.next();
        }
    }

    private static boolean isPreflight(HttpServerRequest request) {
        return request.method() == HttpMethod.OPTIONS
                && request.headers().contains(HttpHeaders.ORIGIN)
                && request.headers().contains("Access-Control-Request-Method");
    }

    private static boolean isOpen(HttpServerRequest request) {
        boolean reading = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        boolean description = request.path().toLowerCase(Locale.ROOT).endsWith("/openapi.json");
        return reading && (description || !request.headers().contains(HttpHeaders.AUTHORIZATION));
    }
}
