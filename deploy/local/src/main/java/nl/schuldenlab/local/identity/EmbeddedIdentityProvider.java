package nl.schuldenlab.local.identity;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;

/**
 * An identity provider inside the suite's own process, at Keycloak's addresses. The library's own endpoints accept any
 * user, client and claim; only its signing of tokens and its requests and answers are used, the endpoints are the suite's.
 */
public final class EmbeddedIdentityProvider implements IdentityProvider {

    private static final String PROTOCOL = REALM_PATH + "/protocol/openid-connect";

    private final int port;
    private final Realm realm;
    private final Map<String, Function<OAuth2HttpRequest, OAuth2HttpResponse>> endpoints;
    private LoopbackServer server;

    public EmbeddedIdentityProvider(String issuer, int port, Path folder, Realm realm) {
        this.port = port;
        this.realm = realm;
        Tokens tokens = new Tokens(issuer, SigningKeys.keptIn(folder.resolve("signing-key.json")));
        OneTime<Login> codes = new OneTime<>(Duration.ofMinutes(1));
        Discovery discovery = new Discovery(issuer);
        LoginEndpoint login = new LoginEndpoint(issuer, realm, codes);
        LogoutEndpoint logout = new LogoutEndpoint(realm);
        this.endpoints = Map.of(
                "GET " + REALM_PATH + "/.well-known/openid-configuration", request -> discovery.answer(),
                "GET " + PROTOCOL + "/certs", request -> Answers.json(200, tokens.publicKeys()),
                "GET " + PROTOCOL + "/auth", login::answer,
                "POST " + PROTOCOL + "/auth", login::answer,
                "GET " + PROTOCOL + "/logout", logout::answer,
                "POST " + PROTOCOL + "/token", new TokenEndpoint(realm, tokens, codes)::answer);
    }

    @Override
    public synchronized void start() {
        if (server == null) {
            server = new LoopbackServer(port, this::answer);
        }
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    @Override
    public ProcessHandle process() {
        return ProcessHandle.current();
    }

    private OAuth2HttpResponse answer(OAuth2HttpRequest request) {
        OAuth2HttpResponse answer = answerOf(request);
        String origin = request.getHeaders().get("Origin");
        if (origin == null || realm.clients().stream().noneMatch(client -> client.mayCallFrom(origin))) {
            return answer;
        }
        OAuth2HttpResponse shared = Answers.with(answer, "Access-Control-Allow-Origin", origin);
        // Swagger UI says X-Requested-With when it asks for a token; Keycloak allows it too.
        return Answers.with(
                Answers.with(shared, "Vary", "Origin"),
                "Access-Control-Allow-Headers",
                "Authorization, Content-Type, X-Requested-With");
    }

    private OAuth2HttpResponse answerOf(OAuth2HttpRequest request) {
        String method = request.getMethod();
        if (method.equals("OPTIONS")) {
            return Answers.empty(204);
        }
        String path = request.getOriginalUrl().encodedPath();
        var endpoint = endpoints.get((method.equals("HEAD") ? "GET" : method) + " " + path);
        if (endpoint == null) {
            return Answers.json(404, Map.of("error", "not_found"));
        }
        try {
            return endpoint.apply(request);
        } catch (RefusedException refused) {
            return Answers.refusal(refused);
        }
    }
}
