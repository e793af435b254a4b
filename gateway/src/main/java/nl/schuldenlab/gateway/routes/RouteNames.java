package nl.schuldenlab.gateway.routes;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Names a request after its route, as there are as many paths as records: metrics and spans tell of routes. */
@Singleton
public class RouteNames {
    private static final int BEFORE_ALL_OTHERS = Integer.MIN_VALUE;
    /** Where Quarkus looks for the template of a request's path. */
    private static final String TEMPLATE = "UrlPathTemplate";

    private final Routes routes;

    RouteNames(Routes routes) {
        this.routes = routes;
    }

    void install(@Observes Router router) {
        router.route("/v1/*").order(BEFORE_ALL_OTHERS).handler(this::name);
    }

    private void name(RoutingContext context) {
        routes.prefixOf(context.normalizedPath())
                .ifPresent(prefix -> Vertx.currentContext().putLocal(TEMPLATE, prefix + "/**"));
        context.next();
    }
}
