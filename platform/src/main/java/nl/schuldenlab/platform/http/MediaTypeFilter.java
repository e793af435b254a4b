package nl.schuldenlab.platform.http;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import nl.schuldenlab.platform.problem.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Speaks JSON and nothing else, unless a resource declares what it produces (ADR: 406 and 415). */
public class MediaTypeFilter {

    @ServerRequestFilter(priority = 2200)
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        boolean declared = resource.getResourceMethod().isAnnotationPresent(Produces.class);
        boolean acceptsJson = request.getAcceptableMediaTypes().stream()
                .anyMatch(accepted -> accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE));
        if (!declared && !acceptsJson) {
            throw new Refusal(406, "not-acceptable");
        }
        boolean hasBody =
                request.getMethod().equals("POST") || request.getMethod().equals("PUT");
        if (hasBody && !MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType())) {
            throw new Refusal(415, "unsupported-media-type");
        }
    }
}
