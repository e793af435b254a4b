package nl.schuldenlab.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives the answer to HEAD the media type that GET's has (RFC 9110, 9.3.2). */
public class HeadFilter {

    @ServerResponseFilter
    public void complete(ContainerRequestContext request, ContainerResponseContext response) {
        boolean typeless = !response.getHeaders().containsKey(HttpHeaders.CONTENT_TYPE);
        if (request.getMethod().equals("HEAD") && response.hasEntity() && typeless) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON + ";charset=UTF-8");
        }
    }
}
