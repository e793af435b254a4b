package nl.schuldenlab.platform.test;

import io.smallrye.jwt.build.Jwt;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A really signed access token, shaped as Keycloak's are; each test says what matters to it. */
public class TestToken {
    private static final String ALL_SCOPES =
            "labs:read labs:write projects:read projects:write partners:read partners:write events:read events:write"
                    + " notifications:read subscriptions:write";

    private final String user;
    private List<String> roles = List.of();
    private List<String> labs = List.of();
    private List<String> partners = List.of();
    private String scope = ALL_SCOPES;
    private String client = "suite-frontend";
    private String issuer;
    private String audience = "schuldenlab-api";
    private Instant expiry = Instant.now().plusSeconds(300);
    private TestKeys keys = TestKeys.TRUSTED;
    private boolean nobody;
    private boolean nameless;

    public TestToken(String user) {
        this.user = user;
    }

    String user() {
        return user;
    }

    public TestToken roles(String... some) {
        roles = List.of(some);
        return this;
    }

    public TestToken labs(String... some) {
        labs = List.of(some);
        return this;
    }

    public TestToken partners(String... some) {
        partners = List.of(some);
        return this;
    }

    public TestToken scope(String granted) {
        scope = granted;
        return this;
    }

    public TestToken client(String id) {
        client = id;
        return this;
    }

    public TestToken issuer(String other) {
        issuer = other;
        return this;
    }

    public TestToken audience(String other) {
        audience = other;
        return this;
    }

    /** Without the claim {@code sub}. */
    public TestToken ofNobody() {
        nobody = true;
        return this;
    }

    public TestToken expired() {
        return endedBefore(Duration.ofMinutes(2));
    }

    public TestToken endedBefore(Duration time) {
        expiry = Instant.now().minus(time);
        return this;
    }

    public TestToken withoutNameOfItsKey() {
        nameless = true;
        return this;
    }

    public TestToken signedByAnUnknownKey() {
        keys = TestKeys.UNKNOWN;
        return this;
    }

    public String token() {
        var claims = Jwt.issuer(issuer == null ? TestIdentity.issuer() : issuer)
                .audience(audience)
                .subject(subject())
                .claim("azp", client)
                .claim("jti", UUID.randomUUID().toString())
                .claim("typ", "Bearer")
                .claim("preferred_username", user)
                .claim("scope", scope)
                .claim("labs", labs)
                .claim("partners", partners)
                .claim("realm_access", Map.of("roles", roles))
                .issuedAt(Instant.now().minusSeconds(180))
                .expiresAt(expiry);
        var head = (nobody ? claims.remove("sub") : claims).jws();
        return (nameless ? head : head.keyId(keys.id())).sign(keys.privateKey());
    }

    /** The same claims with {@code alg: none} and no signature. */
    public String unsigned() {
        String claims = token().split("\\.")[1];
        byte[] header = "{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header) + "." + claims + ".";
    }

    /** Stable for a user, so that two tokens of one user are one caller. */
    public String subject() {
        return UUID.nameUUIDFromBytes(user.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
