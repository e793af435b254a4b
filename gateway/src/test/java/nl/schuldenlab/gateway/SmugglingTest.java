package nl.schuldenlab.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that two readers could understand differently, with another request hidden in them. */
@QuarkusTest
class SmugglingTest {
    private static final String CHUNKED = "Transfer-Encoding: chunked";

    private final String id = UUID.randomUUID().toString();
    private final String hidden = "GET /v1/labs?id=" + id + " HTTP/1.1\r\nHost: x\r\n\r\n";

    private static String get(String uri, String... headers) {
        return "GET " + uri + " HTTP/1.1\r\nHost: x\r\n" + lines(headers) + "\r\n";
    }

    private static String post(String body, String... headers) {
        return "POST /v1/labs HTTP/1.1\r\nHost: x\r\n" + lines(headers) + "\r\n" + body;
    }

    private static String lines(String... headers) {
        return headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    }

    private static String answerTo(String request) throws Exception {
        try (RawConnection connection = new RawConnection()) {
            connection.send(request);
            return connection.rest();
        }
    }

    static Stream<Named<String>> ambiguousBodies() {
        return Stream.of(
                Named.of("two lengths", post("abc", "Content-Length: 3", "Content-Length: 4")),
                Named.of("a length twice", post("abc", "Content-Length: 3", "Content-Length: 3")),
                Named.of("a list of lengths", post("abc", "Content-Length: 3, 3")),
                Named.of("a length with a sign", post("abc", "Content-Length: +3")),
                Named.of("a negative length", post("abc", "Content-Length: -3")),
                Named.of("a length with a space in it", post("abc", "Content-Length: 1 3")),
                Named.of("a hexadecimal length", post("abc", "Content-Length: 0x3")),
                Named.of("an empty length", post("abc", "Content-Length: ")),
                Named.of("a length beyond numbers", post("abc", "Content-Length: 99999999999999999999")),
                Named.of("a space before the colon of a length", post("abc", "Content-Length : 3")),
                Named.of("a space before the colon of an encoding", post("0\r\n\r\n", "Transfer-Encoding : chunked")),
                Named.of("an encoding almost right", post("0\r\n\r\n", "Transfer-Encoding: xchunked")),
                Named.of("an encoding in quotes", post("0\r\n\r\n", "Transfer-Encoding: \"chunked\"")),
                Named.of("an encoding after a vertical tab", post("0\r\n\r\n", "Transfer-Encoding: \u000bchunked")),
                Named.of("an encoding on the next line", post("0\r\n\r\n", "Transfer-Encoding:", " chunked")),
                Named.of("two encodings", post("0\r\n\r\n", CHUNKED, "Transfer-Encoding: identity")),
                Named.of("a list of encodings", post("0\r\n\r\n", "Transfer-Encoding: gzip, chunked")),
                Named.of("no encoding", post("0\r\n\r\n", "Transfer-Encoding: identity")),
                Named.of("an encoding in HTTP/1.0", post("0\r\n\r\n", CHUNKED).replace("HTTP/1.1", "HTTP/1.0")));
    }

    @ParameterizedTest
    @MethodSource("ambiguousBodies")
    void are_refused_for_their_bodies(String request) throws Exception {
        try (RawConnection connection = new RawConnection()) {
            connection.send(request);
            assertThat(connection.head()).startsWith("HTTP/1.").contains(" 400 ");
        }
    }

    static Stream<Named<String>> ambiguousHeads() {
        return Stream.of(
                Named.of("line feeds alone", "GET /v1/labs HTTP/1.1\nHost: x\n\n"),
                Named.of("a line feed alone", get("/v1/labs", "X-A: b\nX-B: c")),
                Named.of("a carriage return alone", get("/v1/labs", "X-A: b\rX-B: c")),
                Named.of("a NUL", get("/v1/labs", "X-A: b\u0000c")),
                Named.of("a space in a name", get("/v1/labs", "X A: b")),
                Named.of("no colon", get("/v1/labs", "nonsense")),
                Named.of("a first line that goes on", "GET /v1/labs HTTP/1.1\r\n X: y\r\nHost: x\r\n\r\n"),
                Named.of("three words and one more", get("/v1/labs x")),
                Named.of("a split request line", get("/v1/labs\rX")),
                Named.of("no version", "GET /v1/labs\r\n\r\n"),
                Named.of("no host", "GET /v1/labs HTTP/1.1\r\n\r\n"),
                Named.of("two hosts", get("/v1/labs", "Host: y")),
                Named.of("another host in the address", get("http://y/v1/labs")),
                Named.of("a user in the address", get("http://y@x/v1/labs")),
                Named.of("another scheme", get("file:///v1/labs")),
                Named.of("no name of a header", get("/v1/labs", ": b")),
                Named.of("a backslash", get("/v1\\labs")),
                Named.of("a fragment", get("/v1/labs#/../x")),
                Named.of("letters beyond ASCII", get("/v1/labs/\u00e9")),
                Named.of("half an encoding", get("/v1/labs/%2")),
                Named.of("no encoding", get("/v1/labs/%zz")),
                Named.of("a method with signs", get("/v1/labs").replace("GET", "G@T")));
    }

    @ParameterizedTest
    @MethodSource("ambiguousHeads")
    void are_refused_for_their_heads(String request) throws Exception {
        try (RawConnection connection = new RawConnection()) {
            connection.send(request);
            assertThat(connection.head()).startsWith("HTTP/1.").contains(" 400 ");
        }
    }

    /** RFC 9112, 6.3: the encoding counts; that nothing is read after it stands in WholeHeadsTest. */
    @Test
    void lose_a_length_that_stands_beside_an_encoding() throws Exception {
        try (RawConnection connection = new RawConnection()) {
            connection.send(post("0\r\n\r\n", "Content-Length: 4", CHUNKED));
            String head = connection.head();
            assertThat(head).startsWith("HTTP/1.1 200");
            assertThat(connection.body(head)).contains("\"length\":0").doesNotContain("[\"4\"]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-3\r\nabc\r\n",
                "zz\r\nabc\r\n",
                "0x3\r\nabc\r\n",
                "FFFFFFFFFFFFFFFF\r\nabc\r\n",
                "3\nabc\n",
                "3\r\nabcXY",
                "3;\nxx\r\nabc\r\n"
            })
    void end_where_a_chunk_is_not_one(String chunk) throws Exception {
        String answer = answerTo(post(chunk + "0\r\n\r\n" + hidden, CHUNKED));
        assertThat(answer).doesNotContain(" 200 ");
        assertThat(StandIn.attempts(id)).isZero();
    }

    @Test
    void may_not_hide_anything_in_trailers_or_extensions_of_chunks() throws Exception {
        String answer = answerTo(
                post("3;a=b\r\nabc\r\n0\r\nX-User: root\r\nContent-Length: 9\r\n\r\n", CHUNKED, "Connection: close"));
        assertThat(answer).startsWith("HTTP/1.1 200").contains("\"length\":3").doesNotContain("root", "a=b");
    }

    @Test
    void send_a_folded_header_on_as_one_line() throws Exception {
        String answer = answerTo(get("/v1/labs", "X-A: b", " X-User: root", "Connection: close"));
        assertThat(answer).contains("\"x-a\":[\"b X-User: root\"]").doesNotContain("\"x-user\"");
    }

    @Test
    void name_the_same_host_in_the_address_and_are_understood() throws Exception {
        assertThat(answerTo(get("http://X/v1/labs?id=" + id, "Connection: close")))
                .startsWith("HTTP/1.1 200");
        assertThat(StandIn.attempts(id)).isEqualTo(1);
    }

    /** What Connection names is for the next hop only; what the gateway itself relies on cannot be named away. */
    @Test
    void drop_what_the_connection_header_names() throws Exception {
        try (RawConnection connection = new RawConnection()) {
            connection.send(get("/v1/labs", "Connection: keep-alive, X-Secret, Via", "X-Secret: s", "TE: trailers"));
            String head = connection.head();
            assertThat(head).startsWith("HTTP/1.1 200");
            assertThat(connection.body(head))
                    .contains("\"via\":[\"1.1 gateway\"]")
                    .doesNotContain("x-secret", "\"te\"", "\"connection\"");
        }
    }
}
