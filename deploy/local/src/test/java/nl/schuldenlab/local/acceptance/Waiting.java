package nl.schuldenlab.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits until the suite has recovered, and no longer than its users would. */
final class Waiting {
    private static final Duration RECOVERY = Duration.ofSeconds(30);

    private Waiting() {}

    static void until(BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(RECOVERY);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("waited for recovery").isBefore(deadline);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
