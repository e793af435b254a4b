package nl.schuldenlab.local.processes;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A small program that stands in for a service. */
public final class StandIn {

    private StandIn() {}

    public static void main(String[] words) throws Exception {
        if (words[0].equals("fail")) {
            System.out.println("no luck today");
            System.exit(3);
        }
        int port = Integer.parseInt(System.getenv("PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        System.out.println("serving");
    }
}
