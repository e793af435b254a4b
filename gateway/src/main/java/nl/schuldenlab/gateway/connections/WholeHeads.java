package nl.schuldenlab.gateway.connections;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Waits only so long for the whole head of a request, however slowly it dribbles in; hands what is no request on as one that
 * is to be refused, so that its sender gets a problem like everybody else; and reads nothing after a request that is the last.
 */
public class WholeHeads extends ChannelDuplexHandler {
    /** Names the status with which to refuse; who sends it from outside asks to be refused. */
    public static final String REFUSED = "X-Internal-Refused";

    /** From the end of an answer: as long as a connection may lie idle. */
    private static final Duration IDLE = Duration.ofSeconds(75);
    /** For a client that still sends, so that it sees the answer and not a reset. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final Duration deadline;
    private Future<?> patience;
    private int unanswered;
    private boolean whole;
    private boolean last;
    private boolean deaf;

    WholeHeads(Duration deadline) {
        this.deadline = deadline;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        closeAfter(deadline, context);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        stopWaiting();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        stopWaiting();
        context.fireChannelInactive();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (deaf) {
            ReferenceCountUtil.release(message);
            return;
        }
        if (message instanceof HttpRequest request) {
            stopWaiting();
            unanswered++;
            int status = refusalOf(request);
            if (status != 0) {
                refuse(context, request, status);
                return;
            }
            whole = false;
            last = isLast(request);
        }
        if (message instanceof LastHttpContent) {
            whole = true;
            deaf = last;
        }
        context.fireChannelRead(message);
    }

    private void refuse(ChannelHandlerContext context, HttpRequest request, int status) {
        ReferenceCountUtil.release(request);
        last = true;
        deaf = true;
        if (!context.channel().isActive()) {
            return; // half a head whose sender is gone
        }
        HttpRequest refused = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/");
        refused.headers().set(HttpHeaderNames.HOST, "refused").set(REFUSED, status);
        context.fireChannelRead(refused);
        context.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
    }

    /** Said to be; or a length may have stood beside the encoding, gone by now, and what follows be hidden (RFC 9112, 6.3). */
    private static boolean isLast(HttpRequest request) {
        return request.headers().contains(HttpHeaderNames.TRANSFER_ENCODING)
                || request.headers().containsValue(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE, true);
    }

    private static int refusalOf(HttpRequest request) {
        if (request.decoderResult().isFailure()) {
            Throwable why = request.decoderResult().cause();
            return why instanceof TooLongHttpLineException
                    ? 414
                    : why instanceof TooLongHttpHeaderException ? 431 : 400;
        }
        if (request.method().equals(HttpMethod.CONNECT)) {
            return 405; // names a host, no path by which it could be routed
        }
        HttpVersion version = request.protocolVersion();
        boolean known = version.equals(HttpVersion.HTTP_1_1) || version.equals(HttpVersion.HTTP_1_0);
        return known && isAddress(request.uri()) ? 0 : 400;
    }

    private static boolean isAddress(String uri) {
        try {
            new URI(uri);
            return true;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise done) {
        if (message instanceof HttpResponse response && !isInterim(response)) {
            stopWaiting();
            last |= response.headers().containsValue(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE, true);
            if (last && unanswered <= 1) {
                response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
            }
        }
        context.write(message, done);
        if (message instanceof LastHttpContent && !isInterim(message) && --unanswered <= 0) {
            answered(context);
        }
    }

    private static boolean isInterim(Object message) {
        return message instanceof HttpResponse response && response.status().code() < 200;
    }

    private void answered(ChannelHandlerContext context) {
        if (last && whole) {
            // after what was written just now
            context.executor().execute(() -> context.writeAndFlush(Unpooled.EMPTY_BUFFER)
                    .addListener(ChannelFutureListener.CLOSE));
        } else {
            closeAfter(last ? GRACE : deadline.plus(IDLE), context);
        }
    }

    private void closeAfter(Duration time, ChannelHandlerContext context) {
        stopWaiting();
        patience = context.executor().schedule(() -> context.close(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void stopWaiting() {
        if (patience != null) {
            patience.cancel(false);
            patience = null;
        }
    }
}
