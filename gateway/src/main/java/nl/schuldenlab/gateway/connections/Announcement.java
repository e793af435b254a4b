package nl.schuldenlab.gateway.connections;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Has Netty look for {@link IncomingConnections}, before the gateway's port is opened. */
@Singleton
class Announcement {
    void announce(@Observes StartupEvent started) {
        System.setProperty(ChannelInitializerExtension.EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
    }
}
