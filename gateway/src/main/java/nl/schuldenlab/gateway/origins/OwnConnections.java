package nl.schuldenlab.gateway.origins;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

/**
 * The connections to a service, shared out among the event loops: a request goes on by the thread that it came in by,
 * and its answer comes back by it. One that changes threads twice costs both of them about as much as all else.
 */
class OwnConnections {
    private final Map<Thread, HttpClient> byLoop = new ConcurrentHashMap<>();
    private final Vertx vertx;
    private final HttpClientOptions options;
    private final PoolOptions share;
    private final HttpClient elsewhere;

    /** @param most connections of all loops together, rounded up to as many for each */
    OwnConnections(Vertx vertx, HttpClientOptions options, int most) {
        this.vertx = vertx;
        this.options = options;
        int loops = (int) StreamSupport.stream(vertx.nettyEventLoopGroup().spliterator(), false)
                .count();
        this.share = new PoolOptions().setHttp1MaxSize((most + loops - 1) / loops);
        this.elsewhere = vertx.createHttpClient(options, share);
    }

    /** Whose connections are the calling thread's. */
    HttpClient client() {
        return Context.isOnEventLoopThread()
                ? byLoop.computeIfAbsent(Thread.currentThread(), loop -> vertx.createHttpClient(options, share))
                : elsewhere;
    }
}
