package nl.schuldenlab.gateway.limits;

import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;

/**
 * What may be asked in a time.
 *
 * @param policy its name in the answers
 */
record Allowance(String policy, int requests, Duration window) {

    BucketConfiguration asBucket() {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, window))
                .build();
    }
}
