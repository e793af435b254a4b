package nl.schuldenlab.gateway.origins;

import io.smallrye.faulttolerance.api.TypedGuard;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.schuldenlab.gateway.routes.GatewayConfig;
import org.jboss.logging.Logger;

/** A service as the gateway reaches it: its address, its own connections and its circuit breaker. */
public class Origin {
    private static final Logger LOG = Logger.getLogger(Origin.class);
    /** Shorter than a service keeps an idle connection, and than one goes on serving that is to stop: a request never meets one that is being closed. */
    private static final int KEEP_ALIVE_SECONDS = 5;

    private static final int MAX_HEADER_BYTES = 16 * 1024;

    private final String name;
    private final URI address;
    private final OwnConnections connections;
    private final TypedGuard<CompletionStage<Object>> guard;

    Origin(String name, URI address, GatewayConfig config, Vertx vertx) {
        this.name = name;
        this.address = address;
        HttpClientOptions options = new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                .setMaxHeaderSize(MAX_HEADER_BYTES)
                .setSsl("https".equals(address.getScheme()));
        this.connections = new OwnConnections(vertx, options, config.connections());
        this.guard = TypedGuard.create(new TypeLiteral<CompletionStage<Object>>() {})
                .withDescription(name)
                .withThreadOffload(true)
                .withThreadOffloadExecutor(Runnable::run) // the event loop goes straight on
                .withCircuitBreaker()
                .failOn(ServiceFailed.class)
                .requestVolumeThreshold(config.breaker().failures())
                .failureRatio(1.0)
                .delay(config.breaker().delay().toMillis(), ChronoUnit.MILLIS)
                .done()
                .build();
    }

    public String name() {
        return name;
    }

    /** A request to this service, on a connection; fails when none can be had. Via is a gateway's duty (RFC 9110, 7.6.3), and tracing fails on a request that has no header at all. */
    public Future<HttpClientRequest> request(RequestOptions options) {
        boolean secure = "https".equals(address.getScheme());
        int port = address.getPort() == -1 ? (secure ? 443 : 80) : address.getPort();
        options.setHost(address.getHost()).setPort(port).setSsl(secure).putHeader("Via", "1.1 gateway");
        return connections.own().client().request(options).map(this::quiet);
    }

    /** Who waits for the answer hears of the failure; what is told besides would only be logged. */
    private HttpClientRequest quiet(HttpClientRequest request) {
        return request.exceptionHandler(failure -> LOG.debugf("%s: %s", name, failure));
    }

    /** The body of a 200 to a request of the gateway's own; fails with anything else. */
    public Future<Buffer> read(String path, Duration deadline) {
        return find(path, deadline).compose(found -> found.map(Future::succeededFuture)
                .orElseGet(() -> Future.failedFuture(answered(404))));
    }

    /** The body of a 200 to a request of the gateway's own, nothing for a 404; fails with anything else. */
    public Future<Optional<Buffer>> find(String path, Duration deadline) {
        RequestOptions options = new RequestOptions().setURI(path).setTimeout(deadline.toMillis());
        return request(options)
                .compose(HttpClientRequest::send)
                .compose(Origin::found)
                .timeout(deadline.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Future<Optional<Buffer>> found(HttpClientResponse answer) {
        return switch (answer.statusCode()) {
            case 200 -> answer.body().map(Optional::of);
            case 404 -> answer.body().map(Optional.empty());
            default -> answer.body().compose(body -> Future.failedFuture(answered(answer.statusCode())));
        };
    }

    private static ServiceFailed answered(int status) {
        return new ServiceFailed("Answered " + status);
    }

    /** Whether a connection may be taken for a body that has not come in whole; who may gives it back, by the same thread. */
    public boolean holdForBody() {
        return connections.own().bodies().tryAcquire();
    }

    public void releaseFromBody() {
        connections.own().bodies().release();
    }

    /** Lets the act through unless the service failed too often lately. */
    @SuppressWarnings("unchecked")
    public <T> CompletionStage<T> guarded(Supplier<CompletionStage<T>> act) {
        return (CompletionStage<T>) guard.get(() -> (CompletionStage<Object>) act.get());
    }
}
