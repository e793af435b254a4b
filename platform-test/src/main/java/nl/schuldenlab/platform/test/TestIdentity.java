package nl.schuldenlab.platform.test;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An issuer of really signed tokens: its discovery document and keys are served on a free port, and the service under test trusts it alone. */
public class TestIdentity implements QuarkusTestResourceLifecycleManager {
    private static final String REALM = "/realms/schuldenlab";
    private static HttpServer server;

    @Override
    public Map<String, String> start() {
        startOnce();
        return Map.of(
                "suite.issuer", issuer(),
                "suite.client.id", "service-under-test",
                "suite.client.secret", "secret-of-the-service-under-test");
    }

    static String issuer() {
        return "http://localhost:" + server.getAddress().getPort() + REALM;
    }

    private static synchronized void startOnce() {
        if (server != null) {
            return;
        }
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(REALM + "/.well-known/openid-configuration", exchange -> answer(exchange, discovery()));
        server.createContext(REALM + "/jwks", exchange -> answer(exchange, TestKeys.TRUSTED.jwks()));
        server.createContext(REALM + "/protocol/openid-connect/token", exchange -> answer(exchange, serviceToken()));
        server.start();
    }

    private static String discovery() {
        return """
                {"issuer": "%1$s", "jwks_uri": "%1$s/jwks", "token_endpoint": "%1$s/protocol/openid-connect/token",
                 "authorization_endpoint": "%1$s/auth", "subject_types_supported": ["public"],
                 "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(issuer());
    }

    private static String serviceToken() {
        return """
                {"access_token": "%s", "token_type": "Bearer", "expires_in": 300}
                """.formatted(As.service().token());
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void stop() {
        // other tests of the same run use it too
    }
}
