package nl.schuldenlab.local.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A program that may ask for tokens, and the ways in which it may. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RealmClient(
        String clientId,
        boolean publicClient,
        boolean standardFlowEnabled,
        boolean directAccessGrantsEnabled,
        boolean serviceAccountsEnabled,
        String secret,
        List<String> redirectUris,
        List<String> webOrigins,
        Map<String, String> attributes,
        List<String> defaultClientScopes,
        List<String> optionalClientScopes) {

    /** Scopes that only steer what tokens contain and are not named in them. */
    private static final Set<String> SILENT = Set.of("schuldenlab");

    public RealmClient {
        redirectUris = redirectUris == null ? List.of() : redirectUris;
        webOrigins = webOrigins == null ? List.of() : webOrigins;
        attributes = attributes == null ? Map.of() : attributes;
    }

    boolean allows(GrantType grant) {
        return switch (grant) {
            case AUTHORIZATION_CODE -> standardFlowEnabled;
            case REFRESH_TOKEN -> standardFlowEnabled && refreshes();
            case PASSWORD -> directAccessGrantsEnabled;
            case CLIENT_CREDENTIALS -> serviceAccountsEnabled;
        };
    }

    boolean refreshes() {
        return !"false".equals(attributes.get("use.refresh.tokens"));
    }

    boolean requiresPkce() {
        return "S256".equals(attributes.get("pkce.code.challenge.method"));
    }

    int lifespan(int usual) {
        return Integer.parseInt(attributes.getOrDefault("access.token.lifespan", String.valueOf(usual)));
    }

    boolean mayRedirectTo(String address) {
        try {
            URI uri = URI.create(address);
            boolean plain = uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null;
            return plain
                    && !uri.getPath().contains("..")
                    && redirectUris.stream().anyMatch(registered -> matches(registered, address));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    boolean mayCallFrom(String origin) {
        return webOrigins.contains(origin)
                || webOrigins.contains("+")
                        && redirectUris.stream().map(RealmClient::origin).anyMatch(origin::equals);
    }

    /** Its default scopes, and of the others those that were asked for. */
    Set<String> granted(String requested) {
        Set<String> granted = new LinkedHashSet<>(defaultClientScopes);
        Stream.of(requested == null ? new String[0] : requested.trim().split(" +"))
                .filter(scope -> !scope.isEmpty())
                .forEach(scope -> granted.add(known(scope)));
        granted.removeAll(SILENT);
        return granted;
    }

    private String known(String scope) {
        if (scope.equals("openid") || defaultClientScopes.contains(scope) || optionalClientScopes.contains(scope)) {
            return scope;
        }
        throw new RefusedException("invalid_scope", "Client " + clientId + " was not granted this scope");
    }

    private static boolean matches(String registered, String address) {
        return registered.endsWith("*")
                ? address.startsWith(registered.substring(0, registered.length() - 1))
                : address.equals(registered);
    }

    private static String origin(String address) {
        URI uri = URI.create(address.replace("*", ""));
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
