package nl.schuldenlab.gateway.forwarding;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import nl.schuldenlab.gateway.origins.Origin;
import nl.schuldenlab.gateway.origins.ServiceFailed;
import nl.schuldenlab.platform.http.Bodies;
import nl.schuldenlab.platform.problem.Refusals;

/**
 * One request on its way to a service, until the head of the answer is there or it is given up. A whole request whose
 * client has left runs its course: a reset that meets an answer just ended closes a connection that may carry the next
 * request by then.
 */
class Exchange {
    /** From here on, a body goes on as it comes. */
    private static final int MOST_AWAITED = 64 * 1024;

    private final RoutingContext context;
    private final HttpServerRequest in;
    private final Origin origin;
    private final long patience;
    private final LimitedBody body;
    private final Promise<Answer> head = Promise.promise();
    private Buffer awaited;
    private HttpClientRequest out;
    private boolean holding;

    Exchange(RoutingContext context, Origin origin, Duration deadline) {
        this.context = context;
        this.in = context.request();
        this.origin = origin;
        this.patience = deadline.toMillis();
        this.body = hasBody(in.headers()) ? new LimitedBody(in, Bodies.MOST_BYTES, this::breakOff) : null;
    }

    private static boolean hasBody(MultiMap headers) {
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return headers.contains(HttpHeaders.TRANSFER_ENCODING) || length != null && !length.equals("0");
    }

    Future<Answer> head() {
        long timer = context.vertx().setTimer(patience, late -> breakOff(late()));
        bodyAtHand()
                .compose(ready -> attempt())
                .recover(failure -> mayRepeat() ? attempt() : Future.failedFuture(failure))
                .onComplete(done -> context.vertx().cancelTimer(timer))
                .onSuccess(this::received)
                .onFailure(failure -> head.tryFail(new ServiceFailed(failure)));
        return head.future();
    }

    /** Whoever announces a body and sends none in time would else hold a connection that others could use. */
    private Future<Void> bodyAtHand() {
        return body == null
                ? Future.succeededFuture()
                : body.begun(MOST_AWAITED).compose(this::admit);
    }

    private Future<Void> admit(Buffer begun) {
        if (body.isWhole()) {
            awaited = begun;
        } else if (origin.holdForBody()) {
            holding = true;
        } else {
            breakOff(Refusals.ofStatus(503));
            return Future.failedFuture("Too many bodies that still come in");
        }
        return Future.succeededFuture();
    }

    /** The answer is out, or will never be: what still comes in of the body holds no connection any longer. */
    void over() {
        if (!context.response().ended()) {
            abandon();
        } else if (body != null && !body.isWhole()) {
            reset();
            letRestPass();
        }
        if (holding) {
            holding = false;
            origin.releaseFromBody();
        }
    }

    private void letRestPass() {
        if (!in.isEnded()) {
            in.exceptionHandler(gone -> {}).handler(discarded -> {}).resume();
        }
    }

    /** Nobody waits for the answer any more. */
    void abandon() {
        if (!head.tryFail(new ClientGone()) && head.future().succeeded()) {
            head.future().result().discard();
        }
    }

    private void breakOff(RuntimeException why) {
        head.tryFail(why);
        reset();
    }

    private void reset() {
        if (out != null) {
            out.reset();
        }
    }

    private RuntimeException late() {
        boolean ofClient = body != null && body.awaitsClient();
        return ofClient ? Refusals.ofStatus(400) : new ServiceFailed("No answer in time");
    }

    private void received(ProxyResponse response) {
        Answer answer = new Answer(response, context.vertx(), patience, this::reset);
        if (!head.tryComplete(answer)) {
            answer.discard();
        }
    }

    /** Without a connection nothing was sent; what was sent may be sent again only where that does no harm. */
    private boolean mayRepeat() {
        boolean safe = in.method() == HttpMethod.GET || in.method() == HttpMethod.HEAD;
        boolean unsent = out == null;
        return !head.future().isComplete() && (unsent || safe && body == null);
    }

    private Future<ProxyResponse> attempt() {
        return origin.request(new RequestOptions().setMethod(in.method())).compose(this::send);
    }

    private Future<ProxyResponse> send(HttpClientRequest request) {
        if (head.future().isComplete()) {
            request.reset();
            return Future.failedFuture(new ClientGone());
        }
        out = request;
        ProxyRequest proxied = ProxyRequest.reverseProxy(in);
        proxied.setURI(in.query() == null ? in.path() : in.path() + "?" + in.query());
        if (Span.current().getSpanContext().isValid()) {
            proxied.headers().remove("traceparent").remove("tracestate"); // the client's tracing sets its own
        }
        proxied.setBody(bodyOf(proxied));
        Future<ProxyResponse> answer = proxied.send(request);
        in.response().exceptionHandler(broken -> abandon()); // in the place of the library's, which resets at any time
        return answer;
    }

    private Body bodyOf(ProxyRequest proxied) {
        if (body == null) {
            return null;
        }
        return awaited == null ? Body.body(body, proxied.getBody().length()) : Body.body(awaited);
    }
}
