package nl.schuldenlab.local.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The realm that every identity provider of the suite serves: its clients, scopes, demo users and lifetimes. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Realm(
        String realm,
        int accessTokenLifespan,
        int ssoSessionIdleTimeout,
        List<RealmClient> clients,
        List<RealmUser> users) {

    private static final String DEFAULT_GATEWAY = "http://localhost:8080";

    /** The realm as Keycloak imports it, with the front-end's addresses following the gateway's port. */
    public static String json(String gatewayUrl) {
        try (InputStream file = Realm.class.getResourceAsStream("/realm.json")) {
            String json = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return json.replace(DEFAULT_GATEWAY + "/", gatewayUrl + "/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Realm servedWith(String gatewayUrl) {
        try {
            return new ObjectMapper().readValue(json(gatewayUrl), Realm.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Realm asShipped() {
        return servedWith(DEFAULT_GATEWAY);
    }

    public Optional<RealmClient> client(String id) {
        return clients.stream().filter(client -> client.clientId().equals(id)).findFirst();
    }

    /** People only: a service's account cannot log in. */
    public Optional<RealmUser> person(String username) {
        return people().filter(user -> user.username().equals(username)).findFirst();
    }

    public Stream<RealmUser> people() {
        return users.stream().filter(user -> user.serviceAccountClientId() == null);
    }

    public Optional<RealmUser> serviceAccount(RealmClient client) {
        return users.stream()
                .filter(user -> client.clientId().equals(user.serviceAccountClientId()))
                .findFirst();
    }
}
