package nl.schuldenlab.gateway;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.lessThan;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(IdentityProviderOutageTest.AwayAtStart.class)
class IdentityProviderOutageTest {
    private static final String PROVIDER_PORT = "test.provider-port";

    @Test
    void refuses_tokens_it_cannot_check_and_goes_on_by_itself_when_the_provider_is_back() {
        int port = Integer.getInteger(PROVIDER_PORT);
        String token = IdentityProvider.token(IdentityProvider.issuer(port));

        given().get("/v1/labs").then().statusCode(200);
        ask(token)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("detail", containsString("identity-provider"))
                .time(lessThan(5000L));

        HttpServer provider = IdentityProvider.serve(port);
        await().atMost(Duration.ofSeconds(15)).until(() -> ask(token).statusCode() == 200);
        provider.stop(0);
        ask(token).then().statusCode(200);
        ask(IdentityProvider.tokenOfAnUnknownKey()).then().statusCode(503); // it may be one that was published since
    }

    private static Response ask(String token) {
        return given().header("Authorization", "Bearer " + token).get("/v1/labs");
    }

    public static class AwayAtStart implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            int port = StandIn.closedPort();
            System.setProperty(PROVIDER_PORT, String.valueOf(port));
            return Map.of(
                    "quarkus.oidc.auth-server-url", IdentityProvider.issuer(port),
                    "quarkus.oidc.token.issuer", IdentityProvider.issuer(port));
        }
    }
}
