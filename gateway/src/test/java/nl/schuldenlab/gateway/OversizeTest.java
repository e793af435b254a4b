package nl.schuldenlab.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is too much of something is refused as every other fault is: with a problem. */
@QuarkusTest
class OversizeTest {
    private static String get(String uri, String headers) {
        return "GET " + uri + " HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n";
    }

    private static String headers(int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> "X-" + each + ": y\r\n")
                .collect(Collectors.joining());
    }

    static Stream<Arguments> tooMuch() {
        return Stream.of(
                Arguments.of(Named.of("address", get("/v1/labs?q=" + "x".repeat(10_000), "")), 414),
                Arguments.of(Named.of("method", get("/v1/labs", "").replace("GET", "G".repeat(10_000))), 414),
                Arguments.of(Named.of("header", get("/v1/labs", "X-A: " + "x".repeat(30_000) + "\r\n")), 431),
                Arguments.of(Named.of("headers in bytes", get("/v1/labs", headers(3_000))), 431),
                Arguments.of(Named.of("headers in number", get("/v1/labs", headers(101))), 431));
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void is_refused(String request, int status) throws Exception {
        try (RawConnection connection = new RawConnection()) {
            connection.send(request);
            assertThat(connection.head()).startsWith("HTTP/1.").contains(" " + status + " ");
        }
    }

    static Stream<Arguments> handedOn() {
        return Stream.of(
                Arguments.of("X-Internal-Refused: 405\r\n", 405, "method-not-allowed"),
                Arguments.of("X-Internal-Refused: 414\r\n", 414, "uri-too-long"),
                Arguments.of("X-Internal-Refused: 431\r\n", 431, "headers-too-large"),
                Arguments.of("X-Internal-Refused: 400\r\n", 400, "bad-request"),
                Arguments.of("X-Internal-Refused: 200\r\n", 400, "bad-request"),
                Arguments.of(headers(101), 431, "headers-too-large"));
    }

    /** As WholeHeads hands it on; who sends that from outside is refused and no more. */
    @ParameterizedTest
    @MethodSource("handedOn")
    void is_a_problem(String headers, int status, String code) throws Exception {
        try (RawConnection connection = new RawConnection()) {
            connection.send(get("/v1/labs", headers));
            String head = connection.head();
            assertThat(head + connection.body(head))
                    .startsWith("HTTP/1.1 " + status)
                    .containsIgnoringCase("\r\ncontent-type: application/problem+json")
                    .containsIgnoringCase("\r\nx-content-type-options: nosniff")
                    .containsIgnoringCase("\r\napi-version: ")
                    .contains("urn:problem-type:schuldenlab:" + code, "\"traceId\"");
        }
    }

    @Test
    void is_not_what_a_busy_client_sends() throws Exception {
        try (RawConnection connection = new RawConnection()) {
            connection.send(get("/v1/labs?q=" + "x".repeat(3_000), headers(90) + "Connection: close\r\n"));
            assertThat(connection.rest()).startsWith("HTTP/1.1 200");
        }
    }
}
