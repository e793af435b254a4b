package nl.schuldenlab.platform.command;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.schuldenlab.platform.problem.Refusal;

/**
 * Lets many who write the same root at the same moment wait for their turn without holding a connection, of which there
 * are few. For commands that lock the root's row, which is what keeps processes apart.
 */
@Singleton
public class Turns {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int QUEUES = 256;

    private final ReentrantLock[] queues =
            Stream.generate(() -> new ReentrantLock(true)).limit(QUEUES).toArray(ReentrantLock[]::new);

    /** @throws Refusal 409 {@code concurrent-change} when the turn does not come */
    public <T> T take(UUID root, Supplier<T> act) {
        ReentrantLock queue = queues[Math.floorMod(root.hashCode(), QUEUES)];
        if (!comes(queue)) {
            throw Refusal.concurrentChange();
        }
        try {
            return act.get();
        } finally {
            queue.unlock();
        }
    }

    private static boolean comes(ReentrantLock queue) {
        try {
            return queue.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
