package nl.schuldenlab.local.identity;

import static nl.schuldenlab.local.identity.ProviderFixture.REDIRECT;
import static nl.schuldenlab.local.identity.ProviderFixture.VERIFIER;
import static nl.schuldenlab.local.identity.ProviderFixture.encoded;
import static nl.schuldenlab.local.identity.ProviderFixture.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginEndpointTest {

    @TempDir
    static Path folder;

    private static ProviderFixture provider;

    @BeforeAll
    static void start() {
        provider = new ProviderFixture(folder);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void lists_the_demo_users_and_asks_for_a_password_and_nothing_else() {
        HttpResponse<String> page = provider.get(address(request()));

        assertThat(page.statusCode()).isEqualTo(200);
        Realm.asShipped().people().forEach(user -> assertThat(page.body())
                .contains("value=\"" + user.username() + "\""));
        assertThat(page.body()).contains("type=\"password\"").doesNotContain("claims", "service-account", "-demo\"");
    }

    @Test
    void leads_a_user_who_logs_in_back_with_a_code_for_a_token() throws Exception {
        HttpResponse<String> answer = exchanged(code(request()), VERIFIER);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(provider.claims(answer).getStringClaim("azp")).isEqualTo("suite-frontend");
        assertThat(provider.claims(answer).getStringClaim("preferred_username")).isEqualTo("leader-070");
        var identity = provider.verified(json(answer).path("id_token").asText());
        assertThat(identity.getAudience()).containsExactly("suite-frontend");
        assertThat(identity.getStringClaim("nonce")).isEqualTo("n-1");
    }

    @Test
    void gives_the_clients_state_back() {
        assertThat(login(request(), "leader-070-demo")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .startsWith(REDIRECT + "?code=")
                .contains("&state=s%261&iss=");
    }

    @Test
    void refuses_a_wrong_password() {
        HttpResponse<String> answer = login(request(), "leader-070");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void refuses_an_unknown_user() {
        HttpResponse<String> answer =
                provider.post(address(request()), Map.of("username", "mallory", "password", "mallory-demo"));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "http://localhost:5173.evil.example/",
                "http://localhost:5173@evil.example/",
                "http://localhost:5173",
                "http://localhost:5173/../x",
                "http://localhost:5173/a#b",
                "javascript:alert(1)"
            })
    void never_leads_to_an_address_that_is_not_registered(String address) {
        HttpResponse<String> answer = provider.get(address(with("redirect_uri", address)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void refuses_a_client_that_is_unknown_or_has_no_users() {
        assertThat(provider.get(address(with("client_id", "mallory"))).statusCode())
                .isEqualTo(400);
        assertThat(provider.get(address(with("client_id", "suite-cli"))).statusCode())
                .isEqualTo(400);
        assertThat(provider.get(address(with("client_id", "lab-service"))).statusCode())
                .isEqualTo(400);
    }

    @Test
    void refuses_a_request_without_pkce_or_with_the_plain_method() {
        assertLedBack(with("code_challenge", null), "invalid_request");
        assertLedBack(with("code_challenge_method", null), "invalid_request");
        assertLedBack(with("code_challenge_method", "plain"), "invalid_request");
    }

    @Test
    void refuses_other_responses_and_scopes_than_registered() {
        assertLedBack(with("response_type", "token"), "unsupported_response_type");
        assertLedBack(with("scope", "openid admin"), "invalid_scope");
    }

    @Test
    void refuses_a_code_without_its_verifier() {
        assertThat(json(exchanged(code(request()), "another-verifier-that-is-long-enough-to-be-tried"))
                        .path("error")
                        .asText())
                .isEqualTo("invalid_grant");
    }

    @Test
    void takes_a_code_only_once() {
        String code = code(request());

        assertThat(exchanged(code, VERIFIER).statusCode()).isEqualTo(200);
        assertThat(exchanged(code, VERIFIER).statusCode()).isEqualTo(400);
    }

    @Test
    void takes_a_refresh_token_only_once() {
        String refreshToken =
                json(exchanged(code(request()), VERIFIER)).path("refresh_token").asText();

        assertThat(refreshed(refreshToken).statusCode()).isEqualTo(200);
        assertThat(refreshed(refreshToken).statusCode()).isEqualTo(400);
    }

    @Test
    void refuses_a_parameter_that_comes_twice() {
        assertThat(provider.get(address(request()) + "&client_id=suite-frontend")
                        .statusCode())
                .isEqualTo(400);
    }

    private static Map<String, String> request() {
        Map<String, String> request = new HashMap<>();
        request.put("client_id", "suite-frontend");
        request.put("redirect_uri", REDIRECT);
        request.put("response_type", "code");
        request.put("scope", "openid");
        request.put("state", "s&1");
        request.put("nonce", "n-1");
        request.put("code_challenge", Secrets.sha256(VERIFIER));
        request.put("code_challenge_method", "S256");
        return request;
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> request = request();
        if (value == null) {
            request.remove(name);
        } else {
            request.put(name, value);
        }
        return request;
    }

    private static String address(Map<String, String> request) {
        return "/protocol/openid-connect/auth?" + encoded(request);
    }

    private static HttpResponse<String> login(Map<String, String> request, String password) {
        return provider.post(address(request), Map.of("username", "leader-070", "password", password));
    }

    private static String code(Map<String, String> request) {
        String location = login(request, "leader-070-demo")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return Parameters.of(URI.create(location).getRawQuery()).required("code");
    }

    private static HttpResponse<String> exchanged(String code, String verifier) {
        return provider.token(Map.of(
                "grant_type", "authorization_code",
                "client_id", "suite-frontend",
                "code", code,
                "redirect_uri", REDIRECT,
                "code_verifier", verifier));
    }

    private static HttpResponse<String> refreshed(String refreshToken) {
        return provider.token(
                Map.of("grant_type", "refresh_token", "client_id", "suite-frontend", "refresh_token", refreshToken));
    }

    private static void assertLedBack(Map<String, String> request, String error) {
        assertThat(provider.get(address(request))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .startsWith(REDIRECT + "?error=" + error + "&");
    }
}
