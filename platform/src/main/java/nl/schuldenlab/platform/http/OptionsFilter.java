package nl.schuldenlab.platform.http;

import io.vertx.core.Vertx;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import nl.schuldenlab.platform.problem.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Answers OPTIONS with what a path really offers (RFC 9110, 9.3.7). */
public class OptionsFilter {
    /** Where Quarkus looks for the template of a path: without one, metrics would tell of each record. */
    private static final String TEMPLATE = "UrlPathTemplate";

    private final AllowedMethods allowed;

    OptionsFilter(AllowedMethods allowed) {
        this.allowed = allowed;
    }

    @ServerRequestFilter(preMatching = true)
    public Response answer(ContainerRequestContext request) {
        if (!request.getMethod().equals("OPTIONS")) {
            return null;
        }
        String methods = allowed.of(request.getUriInfo().getRequestUri().getRawPath());
        if (methods.isEmpty()) {
            throw Refusal.notFound();
        }
        Vertx.currentContext().putLocal(TEMPLATE, "/v1/**");
        return Response.noContent().header(HttpHeaders.ALLOW, methods).build();
    }
}
