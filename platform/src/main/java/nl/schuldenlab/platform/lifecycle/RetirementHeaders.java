package nl.schuldenlab.platform.lifecycle;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;

/** Tells with every answer of an operation, problems too, that it will go. */
final class RetirementHeaders implements ContainerResponseFilter {
    private final Retirement retirement;

    RetirementHeaders(Retirement retirement) {
        this.retirement = retirement;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("Deprecation", retirement.deprecation());
        headers.putSingle("Sunset", retirement.sunset());
        MultivaluedMap<String, String> names = request.getUriInfo().getPathParameters();
        retirement
                .links(retirement.successor().map(path -> filled(path, names)))
                .forEach(link -> headers.add(HttpHeaders.LINK, link));
    }

    private static String filled(String path, MultivaluedMap<String, String> names) {
        UriBuilder filled = UriBuilder.fromPath(path);
        names.forEach((name, values) -> filled.resolveTemplate(name, values.get(0)));
        return filled.toTemplate();
    }
}
