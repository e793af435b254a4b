package nl.schuldenlab.local.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import nl.schuldenlab.local.SuiteException;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/**
 * A server on the loopback interface that hands on only the headers the endpoints need: what is not handed on, Host and
 * X-Forwarded above all, cannot change an answer.
 */
final class LoopbackServer {

    private static final List<String> HEADERS = List.of("Authorization", "Origin");
    private static final int LARGEST_BODY = 64 * 1024;

    private final ExecutorService workers = Executors.newFixedThreadPool(8, LoopbackServer::daemon);
    private final HttpUrl base;
    private final HttpServer server;

    LoopbackServer(int port, Function<OAuth2HttpRequest, OAuth2HttpResponse> handler) {
        this.base = HttpUrl.get("http://localhost:" + port);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new SuiteException("The identity provider cannot listen on port " + port + ": " + e.getMessage(), e);
        }
        server.setExecutor(workers);
        server.createContext("/", exchange -> serve(exchange, handler));
        server.start();
    }

    void stop() {
        server.stop(0);
        workers.shutdownNow();
    }

    private void serve(HttpExchange exchange, Function<OAuth2HttpRequest, OAuth2HttpResponse> handler)
            throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
            if (body.length > LARGEST_BODY) {
                exchange.sendResponseHeaders(413, -1);
                return;
            }
            send(exchange, answer(exchange, body, handler));
        }
    }

    private OAuth2HttpResponse answer(
            HttpExchange exchange, byte[] body, Function<OAuth2HttpRequest, OAuth2HttpResponse> handler) {
        try {
            Headers.Builder headers = new Headers.Builder();
            for (String name : HEADERS) {
                String value = exchange.getRequestHeaders().getFirst(name);
                if (value != null) {
                    headers.add(name, value);
                }
            }
            HttpUrl url = base.resolve(exchange.getRequestURI().toString());
            String text = new String(body, StandardCharsets.UTF_8);
            return handler.apply(new OAuth2HttpRequest(headers.build(), exchange.getRequestMethod(), url, text));
        } catch (IllegalArgumentException | NullPointerException unreadable) {
            return Answers.refusal(new RefusedException("invalid_request", "The request is not readable"));
        }
    }

    private static void send(HttpExchange exchange, OAuth2HttpResponse answer) throws IOException {
        answer.getHeaders().forEach(header -> exchange.getResponseHeaders().set(header.getFirst(), header.getSecond()));
        byte[] content =
                answer.getBody() == null ? new byte[0] : answer.getBody().getBytes(StandardCharsets.UTF_8);
        boolean bodiless = content.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.getStatus(), bodiless ? -1 : content.length);
        if (!bodiless) {
            exchange.getResponseBody().write(content);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "identity provider");
        thread.setDaemon(true);
        return thread;
    }
}
