package nl.schuldenlab.gateway.origins;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.stream.StreamSupport;

/**
 * The connections to a service, shared out among the event loops: a request goes on by the thread that it came in by,
 * and its answer comes back by it. One that changes threads twice costs both of them about as much as all else.
 */
class OwnConnections {
    /** Bodies that still come in hold one connection in four at most: slow clients leave the others to those who only ask. */
    private static final int SHARE_OF_BODIES = 4;

    private final Map<Thread, Share> byLoop = new ConcurrentHashMap<>();
    private final Vertx vertx;
    private final HttpClientOptions options;
    private final int each;
    private final Share elsewhere;

    record Share(HttpClient client, Semaphore bodies) {}

    /** @param most connections of all loops together, rounded up to as many for each */
    OwnConnections(Vertx vertx, HttpClientOptions options, int most) {
        this.vertx = vertx;
        this.options = options;
        int loops = (int) StreamSupport.stream(vertx.nettyEventLoopGroup().spliterator(), false)
                .count();
        this.each = (most + loops - 1) / loops;
        this.elsewhere = share();
    }

    private Share share() {
        HttpClient client = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(each));
        return new Share(client, new Semaphore(Math.max(1, each / SHARE_OF_BODIES)));
    }

    /** The calling thread's. */
    Share own() {
        return Context.isOnEventLoopThread()
                ? byLoop.computeIfAbsent(Thread.currentThread(), loop -> share())
                : elsewhere;
    }
}
