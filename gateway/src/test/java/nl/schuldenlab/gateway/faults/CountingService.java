package nl.schuldenlab.gateway.faults;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** A service that counts how often each request reached it. Its answers are small, large or of unknown length. */
class CountingService implements AutoCloseable {
    static final String END = "the end\"}";

    private final Map<Long, Integer> times = new ConcurrentHashMap<>();
    private final HttpServer server;

    CountingService(int port) throws IOException {
        // Longer than the gateway keeps a connection, as in the suite's services.
        System.setProperty("sun.net.httpserver.idleInterval", "75");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1024);
        server.setExecutor(Executors.newCachedThreadPool(act -> {
            Thread thread = new Thread(act);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** How often it came, which is forgotten with the answer. */
    int timesOf(long id) {
        Integer known = times.remove(id);
        return known == null ? 0 : known;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            String query = exchange.getRequestURI().getQuery();
            if (query == null || !query.startsWith("id=")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            long id = Long.parseLong(query.substring("id=".length()));
            times.merge(id, 1, Integer::sum);
            byte[] body = body(id);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, id % 3 == 2 ? 0 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] body(long id) {
        String padding = "x".repeat(id % 3 == 0 ? 100 : 40_000);
        return ("{\"id\":" + id + ",\"padding\":\"" + padding + END).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
