package nl.schuldenlab.platform.command;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import nl.schuldenlab.platform.problem.Refusal;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Lets a request with an {@code Idempotency-Key} have its effect once: lock, look, act and store in one transaction, so
 * that a crash leaves both the effect and its answer, or neither.
 */
@Singleton
public class Idempotency {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(25);

    private final IdempotentRequest request;
    private final StoredAnswers answers;

    Idempotency(IdempotentRequest request, StoredAnswers answers) {
        this.request = request;
        this.answers = answers;
    }

    boolean keyed() {
        return request.key() != null;
    }

    /** Twins wait without holding a connection, so that they cannot starve the one that acts. */
    <T> RestResponse<T> once(Supplier<RestResponse<T>> act) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        do {
            Attempt<T> attempt = QuarkusTransaction.requiringNew().call(() -> attempt(act));
            if (attempt.done()) {
                return attempt.answer();
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        } while (System.nanoTime() < deadline);
        throw new Refusal(409, "idempotency-key-in-use").with("Retry-After", "1");
    }

    private record Attempt<T>(boolean done, RestResponse<T> answer) {}

    private <T> Attempt<T> attempt(Supplier<RestResponse<T>> act) {
        if (!answers.lock(request)) {
            return new Attempt<>(false, null);
        }
        answers.find(request).ifPresent(answer -> {
            throw new AlreadyAnswered(answer);
        });
        RestResponse<T> answer = act.get();
        answers.store(request, answer);
        return new Attempt<>(true, answer);
    }
}
