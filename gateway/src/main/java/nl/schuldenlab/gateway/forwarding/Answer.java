package nl.schuldenlab.gateway.forwarding;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.streams.Pipe;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Set;

/** The answer of a service: its head is there, its body still comes. */
class Answer {
    /** Less than 10 000 bytes: what fits a packet or a few goes out in one write, and head and body break off together. */
    private static final int DIGITS_OF_SMALL = 4;

    private final ProxyResponse answer;
    private final WatchedBody body;
    private final Runnable reset;

    Answer(ProxyResponse answer, Vertx vertx, long patience, Runnable reset) {
        this.answer = answer;
        this.body = new WatchedBody(answer.getBody().stream(), vertx, patience);
        this.reset = reset;
    }

    /** Lets the rest come and go, so that the connection to the service stays whole. */
    void discard() {
        body.discard(reset);
    }

    /** @param onNothingSent what to do when the body breaks off before the client has seen anything */
    void deliverTo(RoutingContext context, Runnable onNothingSent) {
        HttpServerResponse response = context.response();
        Set<String> ofGateway = AnswerHeaders.copy(answer.headers(), response.headers());
        response.setStatusCode(answer.getStatusCode());
        if (answer.getStatusCode() == 204 || answer.getStatusCode() == 304) {
            deliverHead(context);
            return;
        }
        // Later, for a close inside the write that failed would have Netty release the same buffer twice.
        Runnable broken = () -> context.vertx().runOnContext(later -> {
            if (!response.headWritten() && !response.closed()) {
                AnswerHeaders.clear(response.setChunked(false).headers(), ofGateway);
                onNothingSent.run();
            } else {
                cut(context);
            }
        });
        body.onGivingUp(() -> {
            reset.run();
            broken.run();
        });
        deliverBody(context, broken);
    }

    /** Neither length nor encoding belongs to an answer that never has a body. */
    private void deliverHead(RoutingContext context) {
        MultiMap headers = context.response().headers();
        context.addHeadersEndHandler(
                head -> headers.remove(HttpHeaders.CONTENT_LENGTH).remove(HttpHeaders.TRANSFER_ENCODING));
        discard();
        context.response().end();
    }

    private void deliverBody(RoutingContext context, Runnable broken) {
        HttpServerResponse response = context.response();
        String length = response.headers().get(HttpHeaders.CONTENT_LENGTH);
        boolean measured = length != null;
        boolean small = measured && length.length() <= DIGITS_OF_SMALL;
        if (small || !measured && context.request().version() == HttpVersion.HTTP_1_0) {
            body.collected().onSuccess(response::end).onFailure(failure -> broken.run());
        } else {
            response.setChunked(!measured);
            Pipe<Buffer> pipe = body.pipe().endOnSuccess(true).endOnFailure(false);
            pipe.to(response).onFailure(failure -> broken.run());
        }
    }

    /** The head is gone, so only the end of the connection can tell that the body is not whole. */
    private static void cut(RoutingContext context) {
        if (!context.response().ended() && !context.response().closed()) {
            context.request().connection().close();
        }
    }
}
