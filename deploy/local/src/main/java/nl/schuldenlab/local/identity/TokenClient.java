package nl.schuldenlab.local.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schuldenlab.local.SuiteException;

/** Gets tokens for demo users and clients from whichever identity provider runs. */
public final class TokenClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String USERS_CLIENT = "suite-cli";

    /** One for all: each would keep connections of its own, and the provider closes some when there are too many. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String issuer;
    private final Realm realm;

    public TokenClient(String issuer, Realm realm) {
        this.issuer = issuer;
        this.realm = realm;
    }

    /** A fresh access token of the user or, where no user is called that, of the client. */
    public String token(String name) {
        Map<String, String> form = realm.person(name)
                .map(user -> ofUser(user))
                .or(() -> realm.client(name)
                        .filter(RealmClient::serviceAccountsEnabled)
                        .map(client -> ofClient(client)))
                .orElseThrow(() ->
                        new SuiteException("No demo user or client is called " + name + ". There are: " + names()));
        String endpoint = send(HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration")))
                .path("token_endpoint")
                .asText();
        return send(HttpRequest.newBuilder(URI.create(endpoint))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(encoded(form))))
                .path("access_token")
                .asText();
    }

    private String names() {
        String users = realm.people().map(RealmUser::username).collect(Collectors.joining(", "));
        String clients = realm.clients().stream()
                .filter(RealmClient::serviceAccountsEnabled)
                .map(RealmClient::clientId)
                .collect(Collectors.joining(", "));
        return users + ", " + clients;
    }

    private static Map<String, String> ofUser(RealmUser user) {
        return Map.of(
                "grant_type",
                "password",
                "client_id",
                USERS_CLIENT,
                "username",
                user.username(),
                "password",
                user.password());
    }

    private static Map<String, String> ofClient(RealmClient client) {
        return Map.of(
                "grant_type", "client_credentials", "client_id", client.clientId(), "client_secret", client.secret());
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    answer(request.timeout(Duration.ofSeconds(10)).build());
            if (answer.statusCode() != 200) {
                throw new SuiteException("The identity provider answers " + answer.statusCode() + ": " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new SuiteException("The identity provider at " + issuer + " does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteException("Interrupted", e);
        }
    }

    /** Asked once more where the kept connection was closed meanwhile: a token that is asked for twice does no harm. */
    private static HttpResponse<String> answer(HttpRequest request) throws IOException, InterruptedException {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (ConnectException | HttpTimeoutException silent) {
            throw silent;
        } catch (IOException closed) {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
