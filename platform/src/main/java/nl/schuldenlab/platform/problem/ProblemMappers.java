package nl.schuldenlab.platform.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import nl.schuldenlab.platform.http.AllowedMethods;
import nl.schuldenlab.platform.http.LoggedPath;
import nl.schuldenlab.platform.language.Language;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure inside REST into a problem answer; what we did not foresee is logged and told without a detail. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ObjectMapper mapper;
    private final AllowedMethods allowed;

    ProblemMappers(ObjectMapper mapper, AllowedMethods allowed) {
        this.mapper = mapper;
        this.allowed = allowed;
    }

    @ServerExceptionMapper
    public RestResponse<byte[]> refused(Refusal refusal, UriInfo uri, HttpHeaders headers) {
        return answer(refusal, uri, headers);
    }

    /** No failure, but an answer that ends the request just so. */
    @ServerExceptionMapper
    public RestResponse<Void> moved(Moved moved, UriInfo uri) {
        URI asked = uri.getRequestUri();
        return ResponseBuilder.<Void>create(308, "Permanent Redirect")
                .header(HttpHeaders.LOCATION, moved.location(asked.getRawPath(), asked.getRawQuery()))
                .build();
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    public RestResponse<byte[]> unauthenticated(SecurityException failure, UriInfo uri, HttpHeaders headers) {
        return answer(Refusals.of(failure), uri, headers);
    }

    @ServerExceptionMapper
    public RestResponse<byte[]> forbidden(ForbiddenException failure, UriInfo uri, HttpHeaders headers) {
        return answer(Refusal.forbidden(), uri, headers);
    }

    @ServerExceptionMapper
    public RestResponse<byte[]> ofTheFramework(
            WebApplicationException failure, UriInfo uri, HttpHeaders headers, Request request) {
        if (failure instanceof ClientWebApplicationException) {
            return unforeseen(failure, uri, headers); // what another service answered is never passed on
        }
        int status = failure.getResponse().getStatus();
        String methods = allowed.of(uri.getRequestUri().getRawPath());
        boolean otherMethod = status == 405 || status == 404 && !methods.isEmpty() && !allowed.offers(methods, request);
        Refusal refusal = Refusals.ofStatus(otherMethod ? 405 : status);
        return answer(otherMethod ? refusal.with(HttpHeaders.ALLOW, methods) : refusal, uri, headers);
    }

    @ServerExceptionMapper
    public RestResponse<byte[]> unforeseen(Throwable failure, UriInfo uri, HttpHeaders headers) {
        Refusal refusal = Refusals.of(failure);
        if (refusal.status() == 500) {
            LOG.error("A request failed: " + LoggedPath.of(uri.getPath()), failure);
        } else {
            LOG.warnf("A request could not be served: %s: %s", LoggedPath.of(uri.getPath()), failure);
        }
        return answer(refusal, uri, headers);
    }

    private RestResponse<byte[]> answer(Refusal refusal, UriInfo uri, HttpHeaders headers) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = Problems.of(refusal, uri.getRequestUri().getRawPath(), language);
        ResponseBuilder<byte[]> answer = ResponseBuilder.<byte[]>create(refusal.status())
                .entity(Json.bytes(mapper, problem))
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        refusal.headers().forEach(answer::header);
        return answer.build();
    }
}
