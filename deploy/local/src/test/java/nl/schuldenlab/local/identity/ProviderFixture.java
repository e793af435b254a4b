package nl.schuldenlab.local.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schuldenlab.local.processes.Probe;

/** An embedded identity provider on a free port, and a client that asks it. */
final class ProviderFixture implements AutoCloseable {

    static final String VERIFIER = "a-code-verifier-that-is-long-enough-to-be-accepted";
    static final String REDIRECT = "http://localhost:5173/callback";

    final int port = Probe.freePort();
    final String issuer = "http://localhost:" + port + IdentityProvider.REALM_PATH;

    private final EmbeddedIdentityProvider provider;
    private final HttpClient http = HttpClient.newHttpClient();

    ProviderFixture(Path folder) {
        provider = new EmbeddedIdentityProvider(issuer, port, folder, Realm.asShipped());
        provider.start();
    }

    @Override
    public void close() {
        provider.stop();
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(issuer + path)));
    }

    HttpResponse<String> token(Map<String, String> form) {
        return post("/protocol/openid-connect/token", form);
    }

    HttpResponse<String> token(String authorization, Map<String, String> form) {
        return send(posted("/protocol/openid-connect/token", form).header("Authorization", authorization));
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        return send(posted(path, form));
    }

    HttpResponse<String> password(String user, String password) {
        return token(
                Map.of("grant_type", "password", "client_id", "suite-cli", "username", user, "password", password));
    }

    HttpResponse<String> clientCredentials(String client, String secret) {
        return token(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    JWTClaimsSet claims(HttpResponse<String> answer) {
        return verified(json(answer).path("access_token").asText());
    }

    JWTClaimsSet verified(String token) {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            var key = JWKSet.parse(get("/protocol/openid-connect/certs").body())
                    .getKeyByKeyId(jwt.getHeader().getKeyID());
            if (!jwt.verify(new RSASSAVerifier(key.toRSAKey()))) {
                throw new AssertionError("The signature does not fit");
            }
            return jwt.getJWTClaimsSet();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (Exception e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    static String encoded(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpRequest.Builder posted(String path, Map<String, String> form) {
        return HttpRequest.newBuilder(URI.create(issuer + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
