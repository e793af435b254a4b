package nl.schuldenlab.platform.test.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.Headers;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every HTTP client may rely on: the technical rules of the NLGov REST API Design Rules 2.2, and section 1 of our contract. */
public abstract class HttpConventions {
    private static final Map<String, String> ON_EVERY_ANSWER = Map.of(
            "Cache-Control", "no-store",
            "Content-Security-Policy", "frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer");

    protected abstract Sample sample();

    private Stream<Response> answersOfAllKinds() {
        String collection = sample().collection();
        return Stream.of(
                As.anonymous().get(collection),
                As.anonymous().get(collection + "/no-such-thing"),
                As.anonymous().get("/v1/no-such-collection"),
                As.anonymous().get("/no/such/path"),
                As.anonymous().get(collection + "/"),
                As.anonymous().get(collection + "?unknown=1"),
                As.anonymous().body(Map.of()).post(collection),
                As.anonymous().header("Authorization", "Bearer nonsense").get(collection),
                As.anonymous().patch(collection),
                As.anonymous().accept("text/csv").get(collection),
                sample().writer().contentType("text/plain").body("text").post(collection),
                sample().writer().body("x".repeat(1_100_000)).post(collection));
    }

    /** ADR /core/transport/security-headers and /core/version-header; headers stand once. */
    @Test
    void puts_the_headers_on_every_answer() {
        answersOfAllKinds().forEach(answer -> {
            Headers headers = answer.headers();
            String called = answer.statusCode() + " " + answer.asString();
            ON_EVERY_ANSWER.forEach((name, value) ->
                    assertThat(headers.getValues(name)).as(called).containsExactly(value));
            assertThat(headers.getValues("API-Version")).as(called).hasSize(1);
            assertThat(headers.getValues("Strict-Transport-Security"))
                    .as(called)
                    .hasSize(1);
            assertThat(headers.hasHeaderWithName("Server")).as(called).isFalse();
            assertThat(headers.hasHeaderWithName("Set-Cookie")).as(called).isFalse();
        });
    }

    /** ADR /core/error-handling/problem-details, RFC 9457. */
    @Test
    void answers_every_failure_with_a_problem() {
        answersOfAllKinds().filter(answer -> answer.statusCode() >= 400).forEach(answer -> answer.then()
                .contentType(startsWith("application/problem+json"))
                .header("Content-Language", "en")
                .body("type", startsWith("urn:problem-type:schuldenlab:"))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("instance", startsWith("/"))
                .body("status", equalTo(answer.statusCode())));
    }

    @Test
    void tells_the_failures_apart() {
        assertThat(answersOfAllKinds().map(Response::statusCode).toList())
                .isEqualTo(List.of(200, 404, 404, 404, 404, 400, 401, 401, 405, 406, 415, 413));
    }

    /** ADR /core/no-trailing-slash. */
    @Test
    void does_not_know_a_path_with_a_trailing_slash() {
        As.anonymous()
                .redirects()
                .follow(false)
                .get(sample().collection() + "/")
                .then()
                .statusCode(404);
        As.anonymous()
                .redirects()
                .follow(false)
                .get(sample().created() + "/")
                .then()
                .statusCode(404);
    }

    /** ADR /core/http-methods. */
    @ParameterizedTest
    @ValueSource(strings = {"PATCH", "DELETE", "PUT", "TRACE"})
    void refuses_methods_that_a_collection_does_not_offer(String method) {
        As.anonymous()
                .request(method, sample().collection())
                .then()
                .statusCode(405)
                .header("Allow", containsString("GET"))
                .header("Allow", containsString("POST"));
    }

    @Test
    void refuses_a_patch_of_a_single_resource() {
        sample().writer()
                .body(Map.of())
                .patch(sample().created())
                .then()
                .statusCode(405)
                .header("Allow", containsString("PUT"));
    }

    @Test
    void says_what_a_path_offers_and_refuses_the_rest_of_its_sub_resources_too() {
        String path = sample().created();
        As.anonymous()
                .options(sample().collection())
                .then()
                .statusCode(204)
                .header("Allow", "GET, HEAD, OPTIONS, POST");
        As.anonymous().options(path).then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS, PUT");
        sample().writer().delete(path + "/history").then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
        sample().writer()
                .body(Map.of())
                .put(path + "/status-changes")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD, OPTIONS, POST");
        As.anonymous().options(sample().collection() + "/a/b/c/d").then().statusCode(404);
    }

    @Test
    void answers_head_where_it_answers_get() {
        As.anonymous().head(sample().collection()).then().statusCode(200).body(emptyOrNullString());
        As.anonymous().head(sample().created()).then().statusCode(200).header("ETag", notNullValue());
        As.anonymous().head(sample().collection() + "/no-such-thing").then().statusCode(404);
    }

    /** ADR /core/publish-openapi. */
    @Test
    void serves_its_description_to_everybody() {
        As.anonymous()
                .get("/v1/openapi.json")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .body("openapi", startsWith("3.1"));
    }

    @Test
    void explains_itself_in_the_language_that_is_asked_for() {
        As.anonymous()
                .header("Accept-Language", "nl")
                .get(sample().collection() + "/no-such-thing")
                .then()
                .statusCode(404)
                .header("Content-Language", "nl")
                .body("title", equalTo("Niet gevonden"));
        As.anonymous()
                .header("Accept-Language", "fr, de")
                .get("/no/such/path")
                .then()
                .header("Content-Language", "en");
        As.anonymous()
                .header("Accept-Language", "nl")
                .get("/no/such/path")
                .then()
                .header("Content-Language", "nl");
        As.anonymous()
                .header("Accept-Language", "***")
                .get("/no/such/path")
                .then()
                .statusCode(404);
    }

    @Test
    void gives_a_trace_id_that_continues_the_callers_trace() {
        As.anonymous()
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get(sample().collection() + "/no-such-thing")
                .then()
                .body("traceId", equalTo("4bf92f3577b34da6a3ce929d0e0e4736"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "application/json;q=0", "text/html"})
    void refuses_what_it_cannot_give(String accept) {
        As.anonymous()
                .header("Accept", accept)
                .get(sample().collection())
                .then()
                .statusCode(406);
    }

    @Test
    void tells_nobody_about_its_inside() {
        String answer = As.anonymous().get(sample().collection() + "?limit=two").asString();
        assertThat(answer).doesNotContain("java", "nl.schuldenlab", "Exception", "select ");
    }
}
