package nl.schuldenlab.platform.command;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import nl.schuldenlab.platform.http.Bodies;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Gives the answer of an earlier twin at once, whatever the service could do now. */
public class IdempotencyFilter {
    static final String HEADER = "Idempotency-Key";

    private final IdempotentRequest idempotent;
    private final StoredAnswers answers;

    IdempotencyFilter(IdempotentRequest idempotent, StoredAnswers answers) {
        this.idempotent = idempotent;
        this.answers = answers;
    }

    @ServerRequestFilter(priority = 3000)
    public Optional<RestResponse<String>> look(ContainerRequestContext request, UriInfo uri) throws IOException {
        String key = request.getHeaderString(HEADER);
        if (key == null || !request.getMethod().equals("POST")) {
            return Optional.empty();
        }
        byte[] body = Bodies.read(request.getEntityStream());
        request.setEntityStream(new ByteArrayInputStream(body));
        idempotent.keyed(
                key,
                uri.getPath(),
                "POST " + uri.getRequestUri().getRawPath() + "?"
                        + uri.getRequestUri().getRawQuery(),
                body);
        return QuarkusTransaction.requiringNew()
                .call(() -> answers.find(idempotent))
                .map(IdempotencyFilter::again);
    }

    @ServerExceptionMapper
    public RestResponse<String> again(AlreadyAnswered already) {
        return again(already.answer());
    }

    private static RestResponse<String> again(StoredAnswer answer) {
        ResponseBuilder<String> again = ResponseBuilder.<String>create(answer.status())
                .entity(answer.body())
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON + ";charset=UTF-8")
                .header("Idempotency-Replayed", "true");
        if (answer.location() != null) {
            again.header(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.etag() != null) {
            again.header(HttpHeaders.ETAG, answer.etag());
        }
        return again.build();
    }
}
