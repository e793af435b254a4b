package nl.schuldenlab.gateway.limits;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.AsyncProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** What clients took at all gateways that share a Valkey or Redis. */
class SharedCounters implements Counters, AutoCloseable {
    private final RedisClient store;
    private final RedisURI address;
    private final LimitsConfig limits;
    private volatile CompletableFuture<AsyncProxyManager<byte[]>> buckets;

    SharedCounters(String url, LimitsConfig limits) {
        this.limits = limits;
        this.address = RedisURI.create(url);
        this.store = RedisClient.create();
        store.setOptions(ClientOptions.builder()
                .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
                .build());
    }

    @Override
    public CompletionStage<ConsumptionProbe> take(Client client) {
        byte[] key = ("suite:limit:" + client).getBytes(UTF_8);
        var bucket = CompletableFuture.completedFuture(client.allowance().asBucket());
        return buckets()
                .thenCompose(all -> all.getProxy(key, () -> bucket).tryConsumeAndReturnRemaining(1))
                .orTimeout(limits.store().timeout().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Connects with the first request, and again with a later one as long as it failed; what is connected stays so by itself. */
    private synchronized CompletableFuture<AsyncProxyManager<byte[]>> buckets() {
        if (buckets == null || buckets.isCompletedExceptionally()) {
            buckets = store.connectAsync(ByteArrayCodec.INSTANCE, address)
                    .toCompletableFuture()
                    .thenApply(this::bucketsAt);
        }
        return buckets.copy();
    }

    private AsyncProxyManager<byte[]> bucketsAt(StatefulRedisConnection<byte[], byte[]> connection) {
        Duration spare = Duration.ofSeconds(10);
        return Bucket4jLettuce.casBasedBuilder(connection)
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(spare))
                .requestTimeout(limits.store().timeout())
                .build()
                .asAsync();
    }

    @Override
    public void close() {
        store.shutdownAsync(0, 1, TimeUnit.SECONDS);
    }
}
