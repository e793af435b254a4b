package nl.schuldenlab.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HygieneTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For",
                "X-Forwarded-Host",
                "X-Forwarded-Proto",
                "Forwarded",
                "X-Real-IP",
                "X-User",
                "X-User-Id",
                "x-username",
                "X-Remote-User",
                "Remote-User",
                "X-Auth-Request-User",
                "X-Roles",
                "X-Internal-Debug",
                "Cookie",
                "X-Original-URL",
                "X-HTTP-Method-Override",
                "True-Client-IP",
                "Keep-Alive",
                "Proxy-Authorization"
            })
    void drops_what_only_the_suite_may_say(String header) {
        String name = header.toLowerCase(java.util.Locale.ROOT);

        given().header(header, "made-up=1")
                .get("/v1/labs")
                .then()
                .statusCode(200)
                .body("headers.'" + name + "'", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Server", "Set-Cookie", "X-Powered-By", "Keep-Alive", "Via"})
    void drops_what_the_outside_need_not_know(String header) {
        assertThat(given().get("/v1/labs").headers().hasHeaderWithName(header)).isFalse();
    }

    @Test
    void continues_the_trace_of_the_client_with_one_traceparent() {
        given().header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .get("/v1/labs")
                .then()
                .body("headers.traceparent", hasSize(1))
                .body("headers.traceparent[0]", startsWith("00-" + TRACE + "-"))
                .body("headers.traceparent[0]", not(containsString("00f067aa0ba902b7")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "00-00000000000000000000000000000000-00f067aa0ba902b7-01"})
    void makes_a_trace_where_the_client_has_none(String traceparent) {
        given().header("traceparent", traceparent)
                .get("/v1/labs")
                .then()
                .body("headers.traceparent", hasSize(1))
                .body("headers.traceparent[0]", matchesPattern("00-(?!0{32})[0-9a-f]{32}-[0-9a-f]{16}-0[01]"));
    }

    @Test
    void names_the_same_trace_in_its_own_problems() {
        given().header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .get("/v1/nothing")
                .then()
                .body("traceId", equalTo(TRACE));
    }

    @Test
    void passes_a_request_without_any_header() throws Exception {
        try (RawConnection connection = new RawConnection()) {
            connection.send("GET /v1/labs HTTP/1.0\r\n\r\n");

            assertThat(connection.rest()).startsWith("HTTP/1.0 200");
        }
    }

    @Test
    void offers_no_way_around_it_by_an_upgrade() throws Exception {
        try (RawConnection connection = new RawConnection()) {
            connection.send("GET /v1/labs HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, X-Some\r\nUpgrade: websocket\r\n"
                    + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");

            assertThat(connection.head()).startsWith("HTTP/1.1 200");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "mailto:a@example.nl", "http://x", "?q=1", "*"})
    void tells_who_asks_for_no_path_that_by_a_problem(String target) throws Exception {
        try (RawConnection connection = new RawConnection()) {
            connection.send("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

            assertThat(connection.rest()).startsWith("HTTP/1.1 40").contains("application/problem+json");
        }
    }

    @Test
    void keeps_no_session() {
        Response first = given().get("/v1/labs");

        assertThat(first.cookies()).isEmpty();
        assertThat(given().get("/").cookies()).isEmpty();
    }
}
