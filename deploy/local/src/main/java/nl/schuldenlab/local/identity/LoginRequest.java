package nl.schuldenlab.local.identity;

import java.util.Set;

/** A client's request to let a user log in, found to be in order. */
record LoginRequest(RealmClient client, String redirectUri, String challenge, Set<String> scopes, String nonce) {

    static LoginRequest of(RealmClient client, Parameters query) {
        if (!"code".equals(query.get("response_type"))) {
            throw new RefusedException("unsupported_response_type", "Only response_type=code is offered");
        }
        if (query.get("response_mode") != null && !"query".equals(query.get("response_mode"))) {
            throw new RefusedException("invalid_request", "Only response_mode=query is offered");
        }
        if ("none".equals(query.get("prompt"))) {
            throw new RefusedException("login_required", "Nobody stays logged in here");
        }
        return new LoginRequest(
                client,
                query.get("redirect_uri"),
                challenge(client, query),
                client.granted(query.get("scope")),
                query.get("nonce"));
    }

    private static String challenge(RealmClient client, Parameters query) {
        String challenge = query.get("code_challenge");
        if (challenge == null && !client.requiresPkce()) {
            return null;
        }
        boolean proper = challenge != null && challenge.matches("[A-Za-z0-9_-]{43}");
        if (!proper || !"S256".equals(query.get("code_challenge_method"))) {
            throw new RefusedException("invalid_request", "PKCE with code_challenge_method S256 is required");
        }
        return challenge;
    }

    boolean isProvenBy(String verifier) {
        if (challenge == null) {
            return verifier == null;
        }
        return verifier != null
                && verifier.matches("[A-Za-z0-9._~-]{43,128}")
                && Secrets.same(challenge, Secrets.sha256(verifier));
    }
}
