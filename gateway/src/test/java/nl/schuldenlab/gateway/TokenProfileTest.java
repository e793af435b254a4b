package nl.schuldenlab.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the NL GOV profile for OAuth 2.0 asks of who is shown a token. */
@QuarkusTest
class TokenProfileTest {
    private final String id = UUID.randomUUID().toString();

    private static JwtClaims claims() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(IdentityProvider.issuer());
        claims.setAudience("schuldenlab-api");
        claims.setSubject("someone");
        claims.setClaim("azp", "suite-frontend");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        return claims;
    }

    private static String token(Consumer<JwtClaims> claims, Consumer<JsonWebSignature> head) {
        try {
            JwtClaims said = claims();
            claims.accept(said);
            JsonWebSignature token = new JsonWebSignature();
            token.setPayload(said.toJson());
            token.setKey(IdentityProvider.signingKey().getPrivate());
            token.setKeyIdHeaderValue("trusted");
            token.setAlgorithmHeaderValue("RS256");
            head.accept(token);
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Named<String> claiming(String name, Consumer<JwtClaims> claims) {
        return Named.of(name, token(claims, head -> {}));
    }

    private static Named<String> headed(String name, Consumer<JsonWebSignature> head) {
        return Named.of(name, token(claims -> {}, head));
    }

    private static void endsIn(long seconds, JwtClaims claims) {
        claims.setIssuedAt(inSeconds(-300));
        claims.setExpirationTime(inSeconds(seconds));
    }

    private static NumericDate inSeconds(long seconds) {
        NumericDate date = NumericDate.now();
        date.addSeconds(seconds);
        return date;
    }

    private static int status(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/v1/labs")
                .statusCode();
    }

    private static void bringsItsOwnKey(JsonWebSignature token) {
        try {
            var own = IdentityProvider.anyKey();
            token.setKey(own.getPrivate());
            token.getHeaders().setJwkHeaderValue("jwk", PublicJsonWebKey.Factory.newPublicJwk(own.getPublic()));
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void setHead(JsonWebSignature token, String json) {
        try {
            token.getHeaders().setFullHeaderAsJsonString(json);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Named<String>> badTokens() {
        return Stream.of(
                claiming("no audience", claims -> claims.unsetClaim("aud")),
                claiming("an audience that only begins so", claims -> claims.setAudience("schuldenlab-api-test")),
                claiming("an ID token, which is for its client", claims -> claims.setAudience("suite-frontend")),
                claiming("no issuer", claims -> claims.unsetClaim("iss")),
                claiming("an issuer that only begins so", claims -> claims.setIssuer(IdentityProvider.issuer() + "/")),
                claiming("no end", claims -> claims.unsetClaim("exp")),
                claiming("an end beyond the leeway", claims -> endsIn(-60, claims)),
                claiming("an end before it was issued", claims -> claims.setExpirationTime(inSeconds(-3))),
                claiming("a beginning to come", claims -> claims.setNotBefore(inSeconds(60))),
                claiming("nobody", claims -> claims.unsetClaim("sub")),
                headed("no name of its key", token -> setHead(token, "{\"alg\":\"RS256\"}")),
                headed("a key that nobody knows", token -> token.setKeyIdHeaderValue("unheard-of")),
                headed(
                        "a known key that did not sign it",
                        token -> token.setKey(IdentityProvider.anyKey().getPrivate())),
                headed("RS512", token -> token.setAlgorithmHeaderValue("RS512")),
                headed("PS256", token -> token.setAlgorithmHeaderValue("PS256")),
                headed("a key of its own", TokenProfileTest::bringsItsOwnKey),
                headed("an address of keys", token -> {
                    token.setKey(IdentityProvider.anyKey().getPrivate());
                    token.setHeader("jku", "http://127.0.0.1:1/keys");
                    token.setHeader("x5u", "http://127.0.0.1:1/certificate");
                }));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void refuses_a_token_with(String token) {
        given().header("Authorization", "Bearer " + token)
                .get("/v1/labs?id=" + id)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", equalTo("Bearer error=\"invalid_token\""))
                .header("Cache-Control", equalTo("no-store"))
                .body("type", equalTo("urn:problem-type:schuldenlab:invalid-token"));
        assertThat(StandIn.attempts(id)).isZero();
    }

    @Test
    void takes_a_token_for_several_audiences_of_which_we_are_one() {
        String token = token(claims -> claims.setAudience(List.of("account", "schuldenlab-api")), head -> {});
        assertThat(status(token)).isEqualTo(200);
    }

    /** The clocks of a provider and of ours may differ; the leeway stands in platform, for all processes. */
    @Test
    void takes_a_token_whose_end_or_beginning_is_a_few_seconds_off() {
        assertThat(status(token(claims -> endsIn(-3, claims), head -> {}))).isEqualTo(200);
        assertThat(status(token(claims -> claims.setNotBefore(inSeconds(3)), head -> {})))
                .isEqualTo(200);
    }

    /** One that was good when it was seen first is known, and must be looked at anew when it has ended. */
    @Test
    void takes_a_token_that_ends_between_two_requests() {
        NumericDate end = inSeconds(2);
        String token = token(claims -> claims.setExpirationTime(end), head -> {});
        assertThat(status(token)).isEqualTo(200);
        await().until(() -> NumericDate.now().isAfter(end));
        assertThat(status(token)).isEqualTo(200);
    }

    @Test
    void says_what_was_wrong_with_a_token_in_the_query_and_asks_no_service() {
        given().get("/v1/labs?id=" + id + "&access_token=" + IdentityProvider.token())
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer error=\"invalid_request\""));
        assertThat(StandIn.attempts(id)).isZero();
    }

    /** A token in the body is none: what the service sees is a form of nobody. */
    @Test
    void takes_no_token_from_a_form() {
        given().formParams(Map.of("access_token", IdentityProvider.token()))
                .post("/v1/labs")
                .then()
                .statusCode(200)
                .body("headers", not(hasKey("authorization")));
    }
}
