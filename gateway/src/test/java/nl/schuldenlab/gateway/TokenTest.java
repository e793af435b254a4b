package nl.schuldenlab.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TokenTest {
    private final String id = UUID.randomUUID().toString();

    static Stream<Named<Supplier<String>>> badTokens() {
        return Stream.of(
                Named.of("wrong issuer", IdentityProvider::tokenOfAnotherIssuer),
                Named.of("wrong audience", IdentityProvider::tokenForAnotherAudience),
                Named.of("expired", IdentityProvider::expiredToken),
                Named.of("unknown key", IdentityProvider::tokenOfAnUnknownKey),
                Named.of("alg none", IdentityProvider::unsignedToken),
                Named.of("public key as secret", IdentityProvider::tokenSignedWithThePublicKey),
                Named.of("no token at all", () -> "abc"),
                Named.of("empty", () -> ""));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void refuses_a_bad_token_on_public_paths_too_and_asks_no_service(Supplier<String> token) {
        given().header("Authorization", "Bearer " + token.get())
                .get("/v1/labs?id=" + id)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("type", equalTo("urn:problem-type:schuldenlab:invalid-token"));
        assertThat(StandIn.attempts(id)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic YTpi", "Token abc", "Bearer a b"})
    void refuses_credentials_of_another_kind(String credentials) {
        given().header("Authorization", credentials).get("/v1/labs").then().statusCode(401);
    }

    @Test
    void refuses_two_tokens() {
        String token = "Bearer " + IdentityProvider.token();

        given().header("Authorization", token, token).get("/v1/labs").then().statusCode(401);
    }

    @Test
    void refuses_a_token_in_the_query() {
        given().get("/v1/labs?access_token=" + IdentityProvider.token())
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:schuldenlab:token-in-query"));
    }

    @Test
    void passes_a_good_token_for_the_service_to_judge() {
        String token = "Bearer " + IdentityProvider.token();

        given().header("Authorization", token)
                .get("/v1/labs")
                .then()
                .statusCode(200)
                .body("headers.authorization", hasSize(1))
                .body("headers.authorization[0]", equalTo(token));
    }

    @Test
    void checks_every_character_of_a_token_that_it_has_seen_before() {
        String token = IdentityProvider.token();
        given().header("Authorization", "Bearer " + token)
                .get("/v1/labs")
                .then()
                .statusCode(200);
        given().header("Authorization", "Bearer " + token)
                .get("/v1/labs")
                .then()
                .statusCode(200);
        int middle = token.lastIndexOf('.') + 20;
        String forged =
                token.substring(0, middle) + (token.charAt(middle) == 'A' ? 'B' : 'A') + token.substring(middle + 1);
        given().header("Authorization", "Bearer " + forged)
                .get("/v1/labs")
                .then()
                .statusCode(401);
    }

    @Test
    void leaves_requests_without_a_token_to_the_service() {
        given().post("/v1/labs").then().statusCode(200).body("headers.authorization", nullValue());
    }

    @Test
    void keeps_a_body_while_a_token_is_checked() {
        given().header("Authorization", "Bearer " + IdentityProvider.token())
                .body("x".repeat(100_000))
                .post("/v1/labs")
                .then()
                .statusCode(200)
                .body("length", equalTo(100_000));
    }
}
