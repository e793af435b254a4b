package nl.schuldenlab.gateway.connections;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.quarkus.arc.Arc;
import java.time.Duration;
import nl.schuldenlab.gateway.routes.GatewayConfig;

/** Has {@link WholeHeads} stand before the HTTP server on each connection that comes in; Netty finds it by itself. */
public class IncomingConnections extends ChannelInitializerExtension {
    /** As Vert.x calls its own, which stands there once the protocol is agreed upon. */
    private static final String SERVER = "handler";

    private static final String HEADS = "whole-heads";

    @Override
    public void postInitializeServerChildChannel(Channel channel) {
        channel.pipeline().addFirst(new Introduction());
    }

    private static Duration headDeadline() {
        return Arc.container().instance(GatewayConfig.class).get().headDeadline();
    }

    private static final class Introduction extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object bytes) {
            if (context.pipeline().get(SERVER) == null) {
                // behind those who agree upon TLS or the PROXY protocol: with the last of that the first request may
                // come
                context.pipeline().addLast(new Introduction());
            } else {
                context.pipeline().addBefore(SERVER, HEADS, new WholeHeads(headDeadline()));
            }
            context.pipeline().remove(this);
            context.fireChannelRead(bytes);
        }
    }
}
