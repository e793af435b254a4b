package nl.schuldenlab.gateway.origins;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.function.Supplier;

/** Something asked of the services once for all who want to know, and again only after a while. */
public class Remembered<T> {
    private final long keptNanos;
    private final Supplier<Future<T>> question;
    private Future<T> answer;
    private long askedAt;

    public Remembered(Duration kept, Supplier<Future<T>> question) {
        this.keptNanos = kept.toNanos();
        this.question = question;
    }

    public Future<T> get() {
        return Future.fromCompletionStage(asked().toCompletionStage(), Vertx.currentContext());
    }

    private synchronized Future<T> asked() {
        boolean old = answer == null || answer.isComplete() && System.nanoTime() - askedAt > keptNanos;
        if (old) {
            askedAt = System.nanoTime();
            answer = question.get();
        }
        return answer;
    }
}
