package nl.schuldenlab.platform.http;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Sends clients to another connection, and so to another process, as soon as this one is asked to stop. */
@Singleton
public class Draining {
    private static final int BEFORE_ALL_OTHERS = 1000;

    private volatile boolean stopping;

    void watch(@Observes StartupEvent started) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::begin, "draining"));
    }

    void begin() {
        stopping = true;
    }

    void register(@Observes Filters filters) {
        filters.register(this::mark, BEFORE_ALL_OTHERS);
    }

    /**
     * Balancers choose a process per connection: one that is kept open would bring requests until it is cut. In HTTP/2
     * the header is malformed (RFC 9113, 8.2.2); there the server tells it by a frame of its own when it stops.
     */
    void mark(RoutingContext context) {
        if (stopping && context.request().version() != HttpVersion.HTTP_2) {
            context.addHeadersEndHandler(
                    end -> context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE));
        }
        context.next();
    }
}
