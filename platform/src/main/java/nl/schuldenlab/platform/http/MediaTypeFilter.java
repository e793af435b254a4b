package nl.schuldenlab.platform.http;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import nl.schuldenlab.platform.problem.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Speaks JSON and nothing else, unless a resource declares what it produces (ADR: 406 and 415). */
public class MediaTypeFilter {

    @ServerRequestFilter(priority = 2200)
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        boolean declared = resource.getResourceMethod().isAnnotationPresent(Produces.class);
        if (!declared && !acceptsJson(request)) {
            throw new Refusal(406, "not-acceptable");
        }
        boolean readsBody =
                Arrays.stream(resource.getResourceMethod().getParameterTypes()).anyMatch(Class::isRecord);
        if (readsBody && !sendsJson(request)) {
            throw new Refusal(415, "unsupported-media-type");
        }
    }

    private static boolean acceptsJson(ContainerRequestContext request) {
        try {
            return request.getAcceptableMediaTypes().stream()
                    .filter(accepted ->
                            !accepted.getParameters().getOrDefault("q", "1").matches("0(\\.0*)?"))
                    .anyMatch(accepted -> accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static boolean sendsJson(ContainerRequestContext request) {
        try {
            return request.getMediaType() != null
                    && MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
