package nl.schuldenlab.gateway.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.local.LocalBucketBuilder;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What clients took at this gateway alone; a client that has long been silent has its whole allowance again and is forgotten. */
@Singleton
class OwnCounters implements Counters {
    private static final int MOST_CLIENTS = 100_000;

    private final LoadingCache<Client, Bucket> buckets;

    OwnCounters(LimitsConfig limits) {
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(limits.window())
                .build(OwnCounters::full);
    }

    private static Bucket full(Client client) {
        LocalBucketBuilder bucket = Bucket.builder();
        for (var bandwidth : client.allowance().asBucket().getBandwidths()) {
            bucket.addLimit(bandwidth);
        }
        return bucket.build();
    }

    @Override
    public CompletionStage<ConsumptionProbe> take(Client client) {
        return CompletableFuture.completedFuture(taken(client));
    }

    ConsumptionProbe taken(Client client) {
        return buckets.get(client).tryConsumeAndReturnRemaining(1);
    }
}
