package nl.schuldenlab.lab.boards;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.context.ManagedExecutor;

/** The questions of one board to other services, asked at once; each has the same deadline, and who does not meet it is named. */
final class Asking {
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final ManagedExecutor executor;
    private final long deadline = System.nanoTime() + PATIENCE.toNanos();
    private final Set<String> unavailable = new TreeSet<>();

    Asking(ManagedExecutor executor) {
        this.executor = executor;
    }

    /** @param question gives nothing for what is not the caller's to see */
    <T> Asked<T> ask(String service, Supplier<Optional<T>> question) {
        return new Asked<>(service, executor.supplyAsync(question));
    }

    /** What was answered in time, if it is the caller's to see. */
    <T> Optional<T> answer(Asked<T> asked) {
        try {
            return asked.answer().get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            return missing(asked.service());
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Refusal) {
                return missing(asked.service());
            }
            throw new CompletionException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return missing(asked.service());
        }
    }

    <T> Optional<T> missing(String service) {
        unavailable.add(service);
        return Optional.empty();
    }

    Set<String> unavailable() {
        return unavailable;
    }

    /** A question that is on its way. */
    record Asked<T>(String service, CompletableFuture<Optional<T>> answer) {

        static <T> Asked<T> nothing() {
            return new Asked<>(null, CompletableFuture.completedFuture(Optional.empty()));
        }
    }
}
