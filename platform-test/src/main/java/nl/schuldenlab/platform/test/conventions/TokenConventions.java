package nl.schuldenlab.platform.test.conventions;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import org.junit.jupiter.api.Test;

/** Tokens that no service accepts (NL GOV profile for OAuth 2.0), on public paths too. */
public interface TokenConventions {
    Sample sample();

    private static TestToken token() {
        return new TestToken("national").roles("national");
    }

    private void refuses(String token) {
        rejected(As.anonymous().header("Authorization", "Bearer " + token).get(sample().collection()));
        rejected(As.anonymous()
                .header("Authorization", "Bearer " + token)
                .body(sample().body())
                .post(sample().collection()));
    }

    private static void rejected(Response response) {
        response.then()
                .statusCode(401)
                .contentType(startsWith("application/problem+json"))
                .header("WWW-Authenticate", startsWith("Bearer"))
                .header("Content-Language", "en")
                .body("status", equalTo(401))
                .body("type", endsWith(":invalid-token"));
    }

    @Test
    default void refuses_a_token_of_another_issuer() {
        refuses(token().issuer("https://login.elsewhere.nl/realms/schuldenlab").token());
    }

    @Test
    default void refuses_a_token_for_another_audience() {
        refuses(token().audience("another-api").token());
    }

    @Test
    default void refuses_an_expired_token() {
        refuses(token().expired().token());
    }

    /** The clocks of a provider and of ours may differ by some seconds: as much in each process. */
    @Test
    default void accepts_a_token_that_ended_a_moment_ago() {
        As.caller(token().endedBefore(Duration.ofSeconds(3)))
                .get(sample().collection())
                .then()
                .statusCode(200);
    }

    @Test
    default void refuses_a_token_that_does_not_name_its_key() {
        refuses(token().withoutNameOfItsKey().token());
    }

    @Test
    default void refuses_a_token_without_a_signature() {
        refuses(token().unsigned());
    }

    @Test
    default void refuses_a_token_signed_with_an_unknown_key() {
        refuses(token().signedByAnUnknownKey().token());
    }

    @Test
    default void refuses_what_is_no_token() {
        refuses("not-a-token");
        refuses("a.b.c");
    }

    @Test
    default void refuses_a_token_of_nobody() {
        refuses(token().ofNobody().token());
    }

    @Test
    default void refuses_a_token_in_the_query() {
        As.anonymous()
                .queryParam("access_token", token().token())
                .get(sample().collection())
                .then()
                .statusCode(401)
                .body("type", endsWith(":token-in-query"));
    }

    @Test
    default void refuses_a_token_in_a_form() {
        As.anonymous()
                .contentType("application/x-www-form-urlencoded")
                .formParam("access_token", token().token())
                .post(sample().collection())
                .then()
                .statusCode(401);
    }

    @Test
    default void accepts_a_token_with_the_scope_and_no_other() {
        String family = sample().scopeFamily();
        As.caller(token().scope(family + ":read"))
                .get(sample().collection())
                .then()
                .statusCode(200);
        As.caller(token().scope("other:read"))
                .get(sample().collection())
                .then()
                .statusCode(403)
                .body("type", endsWith(":insufficient-scope"));
        As.caller(token().scope(family + ":read"))
                .body(Map.of())
                .post(sample().collection())
                .then()
                .statusCode(403)
                .header("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"" + family + ":write\"");
    }
}
