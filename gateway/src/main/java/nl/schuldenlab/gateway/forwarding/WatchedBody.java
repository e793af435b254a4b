package nl.schuldenlab.gateway.forwarding;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/**
 * The body of a service's answer, given up when the service breaks it off, be it before anyone listens, or stops sending;
 * a client that reads slowly has its time, one that takes nothing for long holds a connection that others need.
 */
class WatchedBody implements ReadStream<Buffer> {
    private static final long NONE = -1;
    /** As long as the service may take between two parts, the client may so many times. */
    private static final int TIMES_FOR_CLIENT = 3;

    private final ReadStream<Buffer> body;
    private final Vertx vertx;
    private final long patience;
    private Runnable giveUp = () -> {};
    private Handler<Throwable> exceptionHandler;
    private Handler<Void> endHandler;
    private Throwable failure;
    private boolean ended;
    private long timer = NONE;

    WatchedBody(ReadStream<Buffer> body, Vertx vertx, long patience) {
        this.body = body;
        this.vertx = vertx;
        this.patience = patience;
        body.exceptionHandler(this::broken);
        body.endHandler(this::over);
    }

    void onGivingUp(Runnable act) {
        giveUp = act;
    }

    /** Reads the rest for nobody. */
    void discard(Runnable onStall) {
        if (ended) {
            return;
        }
        exceptionHandler = null;
        giveUp = onStall;
        handler(unread -> {});
        endHandler = null;
        resume();
    }

    Future<Buffer> collected() {
        Promise<Buffer> whole = Promise.promise();
        Buffer parts = Buffer.buffer();
        exceptionHandler(whole::tryFail);
        handler(parts::appendBuffer);
        endHandler(end -> whole.tryComplete(parts));
        resume();
        return whole.future();
    }

    private void over(Void end) {
        ended = true;
        unwatch();
        if (endHandler != null) {
            endHandler.handle(end);
        }
    }

    private void broken(Throwable cause) {
        failure = cause;
        unwatch();
        if (exceptionHandler != null) {
            exceptionHandler.handle(cause);
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        exceptionHandler = handler;
        if (handler != null && failure != null) {
            handler.handle(failure);
        }
        return this;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        body.handler(
                handler == null
                        ? null
                        : chunk -> {
                            watch();
                            handler.handle(chunk);
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        endHandler = handler;
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        watch(TIMES_FOR_CLIENT * patience);
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        watch();
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        watch();
        body.fetch(amount);
        return this;
    }

    private void watch() {
        watch(patience);
    }

    private void watch(long millis) {
        unwatch();
        if (failure == null && !ended) {
            timer = vertx.setTimer(millis, late -> giveUp.run());
        }
    }

    private void unwatch() {
        if (timer != NONE) {
            vertx.cancelTimer(timer);
            timer = NONE;
        }
    }
}
