package nl.schuldenlab.local.identity;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;

/** Where a client that proves who it is gets a token, by a grant it is registered for. */
final class TokenEndpoint {

    private final Realm realm;
    private final Tokens tokens;
    private final OneTime<Login> codes;
    private final OneTime<Authorization> refreshTokens;

    TokenEndpoint(Realm realm, Tokens tokens, OneTime<Login> codes) {
        this.realm = realm;
        this.tokens = tokens;
        this.codes = codes;
        this.refreshTokens = new OneTime<>(Duration.ofSeconds(realm.ssoSessionIdleTimeout()));
    }

    OAuth2HttpResponse answer(OAuth2HttpRequest request) {
        Parameters form = Parameters.of(request.getBody());
        RealmClient client = client(request, form);
        GrantType grant = GrantType.of(form.required("grant_type"));
        if (!client.allows(grant)) {
            throw new RefusedException("unauthorized_client", "The client is not registered for this grant");
        }
        return Answers.json(200, issued(grant, authorization(grant, client, form)));
    }

    private RealmClient client(OAuth2HttpRequest request, Parameters form) {
        String id = form.get("client_id");
        String secret = form.get("client_secret");
        String header = request.getHeaders().get("Authorization");
        if (header != null && header.regionMatches(true, 0, "Basic ", 0, 6)) {
            String[] pair = basic(header.substring(6)).split(":", 2);
            id = Parameters.decoded(pair[0]);
            secret = pair.length == 2 ? Parameters.decoded(pair[1]) : null;
        }
        String given = secret;
        return realm.client(id)
                .filter(client -> client.publicClient() || Secrets.same(client.secret(), given))
                .orElseThrow(() -> new RefusedException("invalid_client", "Unknown client or wrong secret"));
    }

    private static String basic(String encoded) {
        try {
            return new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new RefusedException("invalid_client", "The client's credentials are not readable");
        }
    }

    private Authorization authorization(GrantType grant, RealmClient client, Parameters form) {
        return switch (grant) {
            case AUTHORIZATION_CODE -> fromCode(client, form);
            case REFRESH_TOKEN -> fromRefreshToken(client, form);
            case PASSWORD -> fromPassword(client, form);
            case CLIENT_CREDENTIALS -> forItself(client, form);
        };
    }

    private Authorization fromCode(RealmClient client, Parameters form) {
        Login login = codes.redeem(form.required("code"))
                .filter(code -> code.request().client().equals(client))
                .filter(code -> code.request().redirectUri().equals(form.get("redirect_uri")))
                .filter(code -> code.request().isProvenBy(form.get("code_verifier")))
                .orElseThrow(() -> new RefusedException("invalid_grant", "The code is not valid for this request"));
        LoginRequest request = login.request();
        return new Authorization(client, login.user(), request.scopes(), request.nonce());
    }

    private Authorization fromRefreshToken(RealmClient client, Parameters form) {
        return refreshTokens
                .redeem(form.required("refresh_token"))
                .filter(authorization -> authorization.client().equals(client))
                .orElseThrow(() -> new RefusedException("invalid_grant", "The refresh token is not valid"));
    }

    private Authorization fromPassword(RealmClient client, Parameters form) {
        RealmUser user = realm.person(form.required("username"))
                .filter(person -> person.hasPassword(form.get("password")))
                .orElseThrow(() -> new RefusedException("invalid_grant", "Unknown user or wrong password"));
        return new Authorization(client, user, client.granted(form.get("scope")), null);
    }

    private Authorization forItself(RealmClient client, Parameters form) {
        RealmUser account = realm.serviceAccount(client)
                .orElseThrow(() -> new RefusedException("unauthorized_client", "The client has no account"));
        return new Authorization(client, account, client.granted(form.get("scope")), null);
    }

    private Map<String, Object> issued(GrantType grant, Authorization authorization) {
        int lifespan = authorization.client().lifespan(realm.accessTokenLifespan());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("access_token", tokens.access(authorization, lifespan));
        body.put("token_type", "Bearer");
        body.put("expires_in", lifespan);
        body.put("scope", authorization.scope());
        if (grant != GrantType.CLIENT_CREDENTIALS && authorization.has("openid")) {
            body.put("id_token", tokens.identity(authorization, lifespan));
        }
        if (authorization.client().allows(GrantType.REFRESH_TOKEN) && grant != GrantType.CLIENT_CREDENTIALS) {
            body.put("refresh_token", refreshTokens.secretFor(authorization));
            body.put("refresh_expires_in", realm.ssoSessionIdleTimeout());
        }
        return body;
    }
}
