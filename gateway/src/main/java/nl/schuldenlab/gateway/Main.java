package nl.schuldenlab.gateway;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the gateway, after it has told Netty to look for what stands before the HTTP server. */
@QuarkusMain
public class Main {
    public static void main(String[] arguments) {
        System.setProperty(ChannelInitializerExtension.EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
        Quarkus.run(arguments);
    }
}
