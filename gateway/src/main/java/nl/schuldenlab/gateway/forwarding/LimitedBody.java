package nl.schuldenlab.gateway.forwarding;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.function.Consumer;
import nl.schuldenlab.platform.problem.Refusal;

/** A request body on its way to a service, cut off where it grows past the limit. */
class LimitedBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> body;
    private final long limit;
    private final Consumer<RuntimeException> giveUp;
    private long passed;
    private boolean waiting = true;
    private boolean ended;
    private Buffer beginning;
    private Handler<Buffer> taker;

    LimitedBody(ReadStream<Buffer> body, long limit, Consumer<RuntimeException> giveUp) {
        this.body = body;
        this.limit = limit;
        this.giveUp = giveUp;
    }

    /** The client has not sent all, although the service would take it. */
    boolean awaitsClient() {
        return !ended && !waiting;
    }

    boolean isWhole() {
        return ended;
    }

    /** What there is of it once it has ended or is that long; what has not ended can be read from its beginning on. */
    Future<Buffer> begun(int enough) {
        Promise<Buffer> begun = Promise.promise();
        Buffer parts = Buffer.buffer();
        exceptionHandler(begun::tryFail);
        endHandler(end -> begun.tryComplete(parts));
        handler(part -> {
            parts.appendBuffer(part);
            if (parts.length() >= enough && !begun.future().isComplete()) {
                pause();
                beginning = parts;
                begun.complete(parts);
            }
        });
        resume();
        return begun.future();
    }

    private void giveBeginning() {
        Buffer parts = beginning;
        if (parts != null && taker != null) {
            beginning = null;
            taker.handle(parts);
        }
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        taker = handler;
        body.handler(handler == null ? null : chunk -> pass(chunk, handler));
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> handler) {
        boolean within = passed <= limit;
        passed += chunk.length();
        if (passed <= limit) {
            handler.handle(chunk);
        } else if (within) {
            giveUp.accept(new Refusal(413, "too-large"));
        }
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        body.endHandler(
                handler == null
                        ? null
                        : end -> {
                            ended = true;
                            if (passed <= limit) {
                                handler.handle(end);
                            }
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        body.exceptionHandler(
                handler == null
                        ? null
                        : failure -> {
                            giveUp.accept(new ClientGone());
                            handler.handle(failure);
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        waiting = true;
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        waiting = false;
        giveBeginning();
        if (!waiting) {
            body.resume();
        }
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        waiting = false;
        giveBeginning();
        if (!waiting) {
            body.fetch(amount);
        }
        return this;
    }
}
