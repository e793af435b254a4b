package nl.schuldenlab.local.identity;

import java.util.Set;

/** What a client was allowed to do for whom. */
record Authorization(RealmClient client, RealmUser user, Set<String> scopes, String nonce) {

    boolean has(String scope) {
        return scopes.contains(scope);
    }

    String scope() {
        return String.join(" ", scopes);
    }
}
