package nl.schuldenlab.platform.conditional;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers 304 to a read whose {@code If-None-Match} names the version that is still there. */
public class NotModifiedFilter {

    @ServerResponseFilter
    public void check(ContainerRequestContext request, ContainerResponseContext response) {
        String wanted = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        Object tag = response.getHeaders().getFirst(HttpHeaders.ETAG);
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (reading && wanted != null && tag != null && ETags.namesWeakly(wanted, tag.toString())) {
            response.setStatus(304);
            response.setEntity(null);
            response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        }
    }
}
