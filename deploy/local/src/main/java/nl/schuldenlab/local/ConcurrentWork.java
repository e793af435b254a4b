package nl.schuldenlab.local;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Work of one suite that goes on at the same time, until no more is allowed. */
final class ConcurrentWork {

    private final ExecutorService threads = Executors.newCachedThreadPool(ConcurrentWork::daemon);

    CompletableFuture<Void> run(Runnable work) {
        return CompletableFuture.runAsync(work, threads);
    }

    CompletableFuture<Void> runAfter(CompletableFuture<Void> earlier, Runnable work) {
        return earlier.thenRunAsync(work, threads);
    }

    /** Waits for all; the first failure is everyone's. */
    void await(List<CompletableFuture<Void>> works) {
        CompletableFuture<Void> all = CompletableFuture.allOf(works.toArray(CompletableFuture[]::new));
        works.forEach(one -> one.whenComplete((done, failure) -> {
            if (failure != null) {
                all.completeExceptionally(failure);
            }
        }));
        try {
            all.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof SuiteException known
                    ? known
                    : new SuiteException("The suite did not start: " + e.getCause(), e);
        }
    }

    /** Begins nothing more, and returns when what had begun has ended or given up. */
    void stop() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "suite");
        thread.setDaemon(true);
        return thread;
    }
}
