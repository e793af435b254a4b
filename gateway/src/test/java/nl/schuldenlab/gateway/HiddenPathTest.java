package nl.schuldenlab.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths that some reader would take for another, beside those of {@link UnknownPathTest}. */
@QuarkusTest
class HiddenPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/labs/..;/changes",
                "/v1/labs/..;x=y/changes",
                "/v1/labs/.;/changes",
                "/v1/labs/%2e%2e;/changes",
                "/v1/labs/%2E./changes",
                "/v1/labs/..%2fchanges",
                "/v1/labs/..%2Fchanges",
                "/v1/labs/%2e%2e%2fchanges",
                "/v1/labs/%252e%252e/changes",
                "/v1/labs/..%252fchanges",
                "/v1/labs/..%5cchanges",
                "/v1/labs/%00",
                "/v1/labs%00/x",
                "/v1;x/labs",
                "/v1/labs;x",
                "/V1/labs",
                "/v1%2flabs",
                "/%76%31/changes"
            })
    void lead_nowhere(String path) throws Exception {
        try (RawConnection connection = new RawConnection()) {
            connection.send("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n");
            assertThat(connection.head()).startsWith("HTTP/1.1 404").contains("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/labs/a%2Fb", "/v1/labs/...", "/v1/labs/a..b", "/v1/labs/.a", "/v1/labs/100%25"})
    void that_only_look_so_go_on(String path) throws Exception {
        try (RawConnection connection = new RawConnection()) {
            connection.send("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n");
            assertThat(connection.head()).startsWith("HTTP/1.1 200");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "DEBUG", "get", "PROPFIND"})
    void are_not_reached_by_methods_of_others(String method) throws Exception {
        try (RawConnection connection = new RawConnection()) {
            connection.send(method + " /v1/labs HTTP/1.1\r\nHost: x\r\nX-Secret: s\r\n\r\n");
            assertThat(connection.head())
                    .startsWith("HTTP/1.1 405")
                    .contains("application/problem+json", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.nl:443", "/v1/labs"})
    void are_no_tunnels(String target) throws Exception {
        try (RawConnection connection = new RawConnection()) {
            connection.send("CONNECT " + target + " HTTP/1.1\r\nHost: x\r\n\r\n");
            assertThat(connection.head()).containsPattern("^HTTP/1.1 40[45]").contains("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2c", "TLS/1.2", "websocket"})
    void stay_in_HTTP_1(String protocol) throws Exception {
        try (RawConnection connection = new RawConnection()) {
            connection.send("GET /v1/labs HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: "
                    + protocol + "\r\nHTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA\r\n\r\n");
            assertThat(connection.head()).startsWith("HTTP/1.1 200");
        }
    }
}
