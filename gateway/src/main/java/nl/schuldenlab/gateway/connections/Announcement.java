package nl.schuldenlab.gateway.connections;

import io.netty.bootstrap.ChannelInitializerExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Has Netty look for {@link IncomingConnections}: before it connects or listens for the first time, for then it asks and never again. */
@Singleton
class Announcement {
    void announce(@Observes @Initialized(ApplicationScoped.class) Object begun) {
        System.setProperty(ChannelInitializerExtension.EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
    }
}
