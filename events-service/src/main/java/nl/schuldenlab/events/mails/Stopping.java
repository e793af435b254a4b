package nl.schuldenlab.events.mails;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;

/** Lets work be finished, and none begin, once a process is to stop. */
final class Stopping {
    private final ReadWriteLock working = new ReentrantReadWriteLock();
    private final Duration patience;
    private volatile boolean begun;

    /** @param patience how long work may take that is under way */
    Stopping(Duration patience) {
        this.patience = patience;
    }

    /** What the work says, or false when none is to begin any more. */
    boolean work(BooleanSupplier work) {
        working.readLock().lock();
        try {
            return !begun && work.getAsBoolean();
        } finally {
            working.readLock().unlock();
        }
    }

    /** Returns when nothing is under way, or does not end although it was cut short. */
    void begin(Runnable cutShort) {
        begun = true;
        if (!ended()) {
            cutShort.run();
            ended();
        }
    }

    private boolean ended() {
        try {
            boolean ended = working.writeLock().tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (ended) {
                working.writeLock().unlock();
            }
            return ended;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
