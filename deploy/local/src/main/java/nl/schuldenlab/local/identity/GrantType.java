package nl.schuldenlab.local.identity;

import java.util.Arrays;

/** The ways to a token that this identity provider knows. */
enum GrantType {
    AUTHORIZATION_CODE,
    REFRESH_TOKEN,
    PASSWORD,
    CLIENT_CREDENTIALS;

    static GrantType of(String wireName) {
        return Arrays.stream(values())
                .filter(grant -> grant.wireName().equals(wireName))
                .findFirst()
                .orElseThrow(() -> new RefusedException("unsupported_grant_type", "This grant is not offered"));
    }

    String wireName() {
        return name().toLowerCase();
    }
}
