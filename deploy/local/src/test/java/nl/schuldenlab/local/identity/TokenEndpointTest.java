package nl.schuldenlab.local.identity;

import static nl.schuldenlab.local.identity.ProviderFixture.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenEndpointTest {

    private static final String SECRET = "local-demo-only-integrator-almere";

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
    void tells_who_a_user_is_in_the_claims() throws Exception {
        JWTClaimsSet claims = provider.claims(provider.password("manager-070", "manager-070-demo"));

        assertThat(claims.getIssuer()).isEqualTo(provider.issuer);
        assertThat(claims.getAudience()).containsExactly("schuldenlab-api");
        assertThat(claims.getStringClaim("azp")).isEqualTo("suite-cli");
        assertThat(claims.getStringClaim("typ")).isEqualTo("Bearer");
        assertThat(claims.getStringClaim("preferred_username")).isEqualTo("manager-070");
        assertThat(claims.getJSONObjectClaim("realm_access")).isEqualTo(Map.of("roles", List.of("lab-manager")));
        assertThat(claims.getStringListClaim("labs")).containsExactly("schuldenlab070");
        assertThat(claims.getStringClaim("scope")).contains("labs:write").doesNotContain("schuldenlab ");
    }

    @Test
    void gives_each_token_its_own_number_and_a_user_always_the_same_subject() {
        JWTClaimsSet first = provider.claims(provider.password("board", "board-demo"));
        JWTClaimsSet second = provider.claims(provider.password("board", "board-demo"));

        assertThat(first.getJWTID()).isNotBlank().isNotEqualTo(second.getJWTID());
        assertThat(first.getSubject())
                .isEqualTo(second.getSubject())
                .isEqualTo(Realm.asShipped().person("board").orElseThrow().id());
    }

    @Test
    void lets_a_users_token_live_a_quarter_of_an_hour_and_a_clients_an_hour() {
        assertThat(life(provider.password("board", "board-demo"))).isEqualTo(Duration.ofMinutes(15));
        assertThat(life(provider.clientCredentials("integrator-almere", SECRET)))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void gives_a_client_what_it_was_granted_and_no_refresh_token() throws Exception {
        HttpResponse<String> answer = provider.clientCredentials("integrator-almere", SECRET);

        assertThat(json(answer).has("refresh_token")).isFalse();
        JWTClaimsSet claims = provider.claims(answer);
        assertThat(claims.getStringListClaim("partners")).containsExactly("gemeente-almere");
        assertThat(claims.getClaim("labs")).isNull();
        assertThat(claims.getStringClaim("scope").split(" "))
                .containsExactlyInAnyOrder(
                        "labs:read",
                        "projects:read",
                        "partners:read",
                        "partners:write",
                        "events:read",
                        "notifications:read",
                        "subscriptions:write");
    }

    @Test
    void accepts_a_client_that_shows_its_secret_in_the_header() {
        String header = "Basic " + Base64.getEncoder().encodeToString(("integrator-almere:" + SECRET).getBytes());

        assertThat(provider.token(header, Map.of("grant_type", "client_credentials"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void refuses_an_unknown_user() {
        assertRefused(provider.password("mallory", "mallory-demo"), 400, "invalid_grant");
    }

    @Test
    void refuses_a_wrong_password() {
        assertRefused(provider.password("national", "national"), 400, "invalid_grant");
    }

    @Test
    void refuses_a_service_account_that_logs_in_as_a_user() {
        assertRefused(provider.password("service-account-gateway", ""), 400, "invalid_grant");
    }

    @Test
    void refuses_an_unknown_client() {
        assertRefused(provider.clientCredentials("mallory", SECRET), 401, "invalid_client");
    }

    @Test
    void refuses_a_wrong_or_missing_secret() {
        assertRefused(provider.clientCredentials("integrator-almere", "guess"), 401, "invalid_client");
        assertRefused(
                provider.token(Map.of("grant_type", "client_credentials", "client_id", "integrator-almere")),
                401,
                "invalid_client");
    }

    @Test
    void refuses_a_grant_the_client_is_not_registered_for() {
        assertRefused(
                provider.token(Map.of("grant_type", "client_credentials", "client_id", "suite-cli")),
                400,
                "unauthorized_client");
        assertRefused(
                provider.token(Map.of(
                        "grant_type", "password",
                        "client_id", "suite-frontend",
                        "username", "board",
                        "password", "board-demo")),
                400,
                "unauthorized_client");
    }

    @Test
    void refuses_a_grant_nobody_is_registered_for() {
        assertRefused(
                provider.token(Map.of(
                        "grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer",
                        "client_id", "suite-cli",
                        "assertion", "a.b.c")),
                400,
                "unsupported_grant_type");
    }

    @Test
    void refuses_a_scope_the_client_was_not_granted() {
        assertRefused(
                provider.token(Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "integrator-almere",
                        "client_secret", SECRET,
                        "scope", "labs:read labs:write")),
                400,
                "invalid_scope");
    }

    @Test
    void keeps_its_name_whatever_the_host_header_says() throws Exception {
        String form = "grant_type=password&client_id=suite-cli&username=board&password=board-demo";
        String token = raw("POST /realms/schuldenlab/protocol/openid-connect/token HTTP/1.1\r\n"
                + "Host: evil.example\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\n"
                + "Content-Length: " + form.length() + "\r\nConnection: close\r\n\r\n" + form);
        String discovery = raw("GET /realms/schuldenlab/.well-known/openid-configuration HTTP/1.1\r\n"
                + "Host: evil.example:99\r\nConnection: close\r\n\r\n");

        String accessToken = token.split("\"access_token\":\"")[1].split("\"")[0];
        assertThat(provider.verified(accessToken).getIssuer()).isEqualTo(provider.issuer);
        assertThat(discovery).contains("\"issuer\":\"" + provider.issuer + "\"").doesNotContain("evil");
    }

    @Test
    void answers_on_the_loopback_interface_only() throws Exception {
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : network.inetAddresses().toList()) {
                if (address instanceof Inet4Address && !address.isLoopbackAddress()) {
                    assertThat(reaches(address)).as("%s", address).isFalse();
                }
            }
        }
    }

    @Test
    void has_none_of_the_librarys_own_addresses() {
        for (String path : List.of("/token", "/authorize", "/debugger", "/introspect", "/userinfo", "/jwks")) {
            assertThat(provider.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private static boolean reaches(InetAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, provider.port), 300);
            return true;
        } catch (Exception refused) {
            return false;
        }
    }

    private static String raw(String request) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), provider.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Duration life(HttpResponse<String> answer) {
        JWTClaimsSet claims = provider.claims(answer);
        return Duration.between(
                claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant());
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String error) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json(answer).path("error").asText()).isEqualTo(error);
        assertThat(json(answer).has("access_token")).isFalse();
    }
}
