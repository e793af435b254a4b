package nl.schuldenlab.platform.test.conventions;

import static org.assertj.core.api.Assertions.assertThat;
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

/** What stands in every answer, whatever becomes of the request: headers, problems, and nothing of the inside. */
public interface AnswerConventions {
    Map<String, String> ON_EVERY_ANSWER = Map.of(
            "Cache-Control", "no-store",
            "Content-Security-Policy", "frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer");

    Sample sample();

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
    default void puts_the_headers_on_every_answer() {
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
    default void answers_every_failure_with_a_problem() {
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
    default void tells_the_failures_apart() {
        assertThat(answersOfAllKinds().map(Response::statusCode).toList())
                .isEqualTo(List.of(200, 404, 404, 404, 404, 400, 401, 401, 405, 406, 415, 413));
    }

    @Test
    default void explains_itself_in_the_language_that_is_asked_for() {
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
    default void gives_a_trace_id_that_continues_the_callers_trace() {
        As.anonymous()
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get(sample().collection() + "/no-such-thing")
                .then()
                .body("traceId", equalTo("4bf92f3577b34da6a3ce929d0e0e4736"));
    }

    @Test
    default void tells_nobody_about_its_inside() {
        String answer = As.anonymous().get(sample().collection() + "?limit=two").asString();
        assertThat(answer).doesNotContain("java", "nl.schuldenlab", "Exception", "select ");
    }
}
