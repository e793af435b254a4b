package nl.schuldenlab.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** An issuer of really signed tokens, good and bad. */
public class IdentityProvider implements QuarkusTestResourceLifecycleManager {
    private static final String REALM = "/realms/schuldenlab";
    private static final KeyPair TRUSTED = keys();
    private static final KeyPair UNKNOWN = keys();
    private static final Map<String, KeyPair> PUBLISHED = new ConcurrentHashMap<>(Map.of("trusted", TRUSTED));
    private static final AtomicInteger ASKED_FOR_KEYS = new AtomicInteger();
    private static HttpServer server;

    @Override
    public Map<String, String> start() {
        server = serve(0);
        return Map.of("suite.issuer", issuer());
    }

    /** Another provider with the same keys, until it is stopped. */
    static HttpServer serve(int port) {
        try {
            HttpServer provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            String issuer = issuer(provider.getAddress().getPort());
            provider.createContext(
                    REALM + "/.well-known/openid-configuration", exchange -> answer(exchange, discovery(issuer)));
            provider.createContext(REALM + "/jwks", exchange -> {
                ASKED_FOR_KEYS.incrementAndGet();
                answer(exchange, keySet());
            });
            provider.start();
            return provider;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String issuer(int port) {
        return "http://localhost:" + port + REALM;
    }

    static String issuer() {
        return issuer(server.getAddress().getPort());
    }

    /** From now on published beside the others. */
    static void publish(String key) {
        PUBLISHED.put(key, keys());
    }

    static int timesAskedForKeys() {
        return ASKED_FOR_KEYS.get();
    }

    /** Of a published key, or of one that only claims to be. */
    static String tokenOfKey(String key) {
        return claims(issuer(), "schuldenlab-api", 300)
                .jws()
                .keyId(key)
                .sign(PUBLISHED.getOrDefault(key, UNKNOWN).getPrivate());
    }

    static KeyPair signingKey() {
        return TRUSTED;
    }

    /** Of which nobody has heard. */
    static KeyPair anyKey() {
        return UNKNOWN;
    }

    static String token() {
        return token(issuer());
    }

    static String token(String issuer) {
        return signed(claims(issuer, "schuldenlab-api", 300), TRUSTED);
    }

    static String tokenOfClient(String azp) {
        return signed(claims(issuer(), "schuldenlab-api", 300).claim("azp", azp), TRUSTED);
    }

    static String tokenOfAnotherIssuer() {
        return signed(claims("https://elsewhere.example.nl", "schuldenlab-api", 300), TRUSTED);
    }

    static String tokenForAnotherAudience() {
        return signed(claims(issuer(), "another-api", 300), TRUSTED);
    }

    static String expiredToken() {
        return signed(claims(issuer(), "schuldenlab-api", -120), TRUSTED);
    }

    static String tokenOfAnUnknownKey() {
        return signed(claims(issuer(), "schuldenlab-api", 300), UNKNOWN);
    }

    static String unsignedToken() {
        byte[] header = "{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header) + "." + token().split("\\.")[1] + ".";
    }

    /** Signed with the published key as if it were a secret. */
    static String tokenSignedWithThePublicKey() {
        return claims(issuer(), "schuldenlab-api", 300)
                .jws()
                .keyId("trusted")
                .signWithSecret(HexFormat.of().formatHex(TRUSTED.getPublic().getEncoded()));
    }

    private static JwtClaimsBuilder claims(String issuer, String audience, long seconds) {
        return Jwt.issuer(issuer)
                .audience(audience)
                .subject("someone")
                .claim("azp", "suite-frontend")
                .issuedAt(Instant.now().minusSeconds(180))
                .expiresAt(Instant.now().plusSeconds(seconds));
    }

    private static String signed(JwtClaimsBuilder claims, KeyPair keys) {
        String id = keys == TRUSTED ? "trusted" : "unknown";
        return claims.jws().keyId(id).sign(keys.getPrivate());
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String discovery(String issuer) {
        return """
                {"issuer": "%1$s", "jwks_uri": "%1$s/jwks", "token_endpoint": "%1$s/token",
                 "introspection_endpoint": "%1$s/introspect", "authorization_endpoint": "%1$s/auth"}
                """.formatted(issuer);
    }

    private static String keySet() {
        return PUBLISHED.entrySet().stream()
                .map(each -> key(each.getKey(), (RSAPublicKey) each.getValue().getPublic()))
                .collect(Collectors.joining(", ", "{\"keys\": [", "]}"));
    }

    private static String key(String id, RSAPublicKey key) {
        return """
                {"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "%s", "n": "%s", "e": "%s"}
                """.formatted(id, base64(key.getModulus()), base64(key.getPublicExponent()));
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        byte[] unsigned = java.util.Arrays.copyOfRange(bytes, sign, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
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
        server.stop(0);
    }
}
