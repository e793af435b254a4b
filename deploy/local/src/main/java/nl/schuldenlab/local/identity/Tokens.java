package nl.schuldenlab.local.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/** Signs what the realm says about a user, with the claims that Keycloak gives. */
final class Tokens {

    private static final String AUDIENCE = "schuldenlab-api";

    private final String issuer;
    private final OAuth2TokenProvider signer;

    Tokens(String issuer, SigningKeys keys) {
        this.issuer = issuer;
        this.signer = new OAuth2TokenProvider(keys, (Instant) null);
    }

    Map<String, Object> publicKeys() {
        return signer.publicJwkSet(issuer).toJSONObject();
    }

    String access(Authorization authorization, int lifespan) {
        Map<String, Object> claims = about(authorization);
        claims.put("typ", "Bearer");
        claims.put("aud", AUDIENCE);
        claims.put("scope", authorization.scope());
        return signed(claims, lifespan);
    }

    String identity(Authorization authorization, int lifespan) {
        Map<String, Object> claims = about(authorization);
        claims.put("typ", "ID");
        claims.put("aud", authorization.client().clientId());
        if (authorization.nonce() != null) {
            claims.put("nonce", authorization.nonce());
        }
        if (authorization.has("email")) {
            claims.put("email", authorization.user().email());
        }
        return signed(claims, lifespan);
    }

    private Map<String, Object> about(Authorization authorization) {
        RealmUser user = authorization.user();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer);
        claims.put("sub", user.id());
        claims.put("azp", authorization.client().clientId());
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("preferred_username", user.username());
        claims.put("realm_access", Map.of("roles", user.realmRoles()));
        claims.putAll(user.attributes());
        return claims;
    }

    private String signed(Map<String, Object> claims, int lifespan) {
        return signer.jwt(claims, Duration.ofSeconds(lifespan), issuer).serialize();
    }
}
