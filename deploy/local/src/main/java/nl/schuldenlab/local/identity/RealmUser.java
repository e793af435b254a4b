package nl.schuldenlab.local.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;

/** A demo user, or the account that stands for a client acting on its own behalf. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RealmUser(
        String id,
        String username,
        String email,
        String serviceAccountClientId,
        Map<String, List<String>> attributes,
        List<Credential> credentials,
        List<String> realmRoles) {

    /** What a user proves its identity with. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Credential(String type, String value) {}

    public RealmUser {
        attributes = attributes == null ? Map.of() : attributes;
        credentials = credentials == null ? List.of() : credentials;
    }

    public boolean hasPassword(String given) {
        return credentials.stream()
                .filter(credential -> "password".equals(credential.type()))
                .anyMatch(credential -> Secrets.same(credential.value(), given));
    }

    public String password() {
        return credentials.isEmpty() ? "" : credentials.get(0).value();
    }

    /** Role and, where it has them, labs or partners: enough to choose a user by. */
    public String description() {
        StringBuilder text = new StringBuilder(String.join(", ", realmRoles));
        attributes.values().forEach(values -> text.append(" · ").append(String.join(", ", values)));
        return text.toString();
    }
}
