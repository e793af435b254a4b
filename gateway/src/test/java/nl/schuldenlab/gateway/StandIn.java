package nl.schuldenlab.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real HTTP server in the place of all services. It tells what reached it; a request asks by its query for a service
 * that fails.
 */
public class StandIn implements QuarkusTestResourceLifecycleManager {
    /** While set, what is under {@code /v1/moody} is cut off. */
    static final AtomicBoolean MOODY = new AtomicBoolean();
    /** While set, no service is ready or describes itself. */
    static final AtomicBoolean SILENT = new AtomicBoolean();

    private static final Map<String, AtomicInteger> ATTEMPTS = new ConcurrentHashMap<>();
    private static final Map<String, AtomicInteger> ABANDONED = new ConcurrentHashMap<>();
    private static final Map<String, AtomicInteger> CUT = new ConcurrentHashMap<>();
    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        HttpServer server = vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        String address = "http://localhost:" + server.actualPort();
        return Map.ofEntries(
                Map.entry("suite.services.lab-service", address),
                Map.entry("suite.services.slow-service", address),
                Map.entry("suite.services.moody-service", address),
                Map.entry("suite.services.dead-service", "http://localhost:" + closedPort()),
                Map.entry("suite.gateway.routes.slow-service", "/v1/slow"),
                Map.entry("suite.gateway.routes.moody-service", "/v1/moody"),
                Map.entry("suite.gateway.routes.dead-service", "/v1/dead"),
                Map.entry("suite.gateway.deadline", "700ms"),
                Map.entry("suite.gateway.breaker.failures", "8"),
                Map.entry("suite.gateway.breaker.delay", "300ms"),
                Map.entry("suite.gateway.description.refresh", "1ms"),
                Map.entry("suite.gateway.limits.address", "100000"),
                Map.entry("suite.gateway.limits.clients.modest-system", "3"),
                Map.entry("suite.gateway.limits.clients.other-system", "3"),
                Map.entry("suite.cors.origins", "https://front.example.nl"));
    }

    static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int attempts(String id) {
        return count(ATTEMPTS, id).get();
    }

    static int abandoned(String id) {
        return count(ABANDONED, id).get();
    }

    /** Of answers with a size, those whose connection ended later. */
    static int cut(String id) {
        return count(CUT, id).get();
    }

    private static AtomicInteger count(Map<String, AtomicInteger> counts, String id) {
        return counts.computeIfAbsent(id, first -> new AtomicInteger());
    }

    private void answer(HttpServerRequest request) {
        String id = String.valueOf(request.getParam("id"));
        int attempt = count(ATTEMPTS, id).incrementAndGet();
        request.response().closeHandler(closed -> count(ABANDONED, id).incrementAndGet());
        request.exceptionHandler(broken -> {});
        String failure = String.valueOf(request.getParam("fail"));
        boolean moody = MOODY.get() && request.path().startsWith("/v1/moody");
        if (moody || failure.equals("cut") || failure.equals("cut-once") && attempt == 1) {
            request.connection().close();
        } else if (failure.equals("cut-body") || failure.equals("cut-chunks") || failure.equals("stall")) {
            half(request, failure);
        } else if (failure.equals("hasty")) {
            tell(request, Buffer.buffer());
        } else if (!failure.equals("hang")) {
            whole(request);
        }
    }

    private void half(HttpServerRequest request, String failure) {
        HttpServerResponse response = request.response();
        if (failure.equals("cut-body")) {
            response.putHeader("Content-Length", "100000");
        } else {
            response.setChunked(true);
        }
        response.write(Buffer.buffer("x".repeat(1000))).onSuccess(written -> {
            if (!failure.equals("stall")) {
                request.connection().close();
            }
        });
    }

    private void whole(HttpServerRequest request) {
        boolean ofItself =
                request.path().equals("/v1/openapi.json") || request.path().startsWith("/q/");
        if (ofItself && SILENT.get()) {
            request.connection().close();
        } else if (request.path().equals("/v1/openapi.json")) {
            request.response().end(Documents.ofLabs().toString());
        } else {
            request.body().onSuccess(body -> tell(request, body));
        }
    }

    private void tell(HttpServerRequest request, Buffer body) {
        String asked = request.getParam("status", "");
        int status = asked.matches("\\d{3}") ? Integer.parseInt(asked) : 200;
        HttpServerResponse response = request.response().setStatusCode(status);
        ofService(response);
        if (status == 503) {
            response.putHeader("Retry-After", "7");
        }
        Buffer told = told(request, body).toBuffer();
        if (request.getParam("size") != null) {
            String id = String.valueOf(request.getParam("id"));
            request.connection().closeHandler(closed -> count(CUT, id).incrementAndGet());
            told = Buffer.buffer("x".repeat(Integer.parseInt(request.getParam("size"))));
        }
        if (request.getParam("chunked") != null) {
            response.setChunked(true).write(told);
            response.end();
        } else if (status == 204 || status == 304) {
            response.end();
        } else {
            response.putHeader("Content-Length", String.valueOf(told.length())).end(told);
        }
    }

    private static void ofService(HttpServerResponse response) {
        response.putHeader("Content-Type", "application/json")
                .putHeader("API-Version", "1.0.0")
                .putHeader("Cache-Control", "no-store")
                .putHeader("Content-Security-Policy", "frame-ancestors 'none'")
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("ETag", "\"3\"")
                .putHeader("Location", "/v1/labs/a")
                .putHeader("Link", "<?after=x>; rel=\"next\"")
                .putHeader("Allow", "GET, HEAD")
                .putHeader("Vary", "Accept-Language")
                .putHeader("Server", "inner")
                .putHeader("Set-Cookie", "a=b")
                .putHeader("X-Powered-By", "inner")
                .putHeader("Keep-Alive", "timeout=5")
                .putHeader("Access-Control-Allow-Origin", "https://inner.example.nl");
    }

    private static JsonObject told(HttpServerRequest request, Buffer body) {
        JsonObject headers = new JsonObject();
        request.headers()
                .names()
                .forEach(name -> headers.put(
                        name.toLowerCase(java.util.Locale.ROOT),
                        new JsonArray(request.headers().getAll(name))));
        return new JsonObject()
                .put("method", request.method().name())
                .put("uri", request.uri())
                .put("total", 7)
                .put("headers", headers)
                .put("length", body.length());
    }

    @Override
    public void stop() {
        vertx.close();
    }
}
