package nl.schuldenlab.platform.test.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no well-behaved client library would send. */
public interface RawHttpConventions {
    Sample sample();

    private static String exchange(String head, byte[]... chunks) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
            OutputStream out = socket.getOutputStream();
            out.write(head.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            for (byte[] chunk : chunks) {
                out.write((Integer.toHexString(chunk.length) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                out.write(chunk);
                out.write("\r\n".getBytes(StandardCharsets.ISO_8859_1));
            }
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void isProblem(String answer, int status) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("urn:problem-type:schuldenlab:");
    }

    @Test
    default void refuses_a_body_that_grows_too_large_without_saying_so_before() throws IOException {
        byte[] part = " ".repeat(400_000).getBytes(StandardCharsets.US_ASCII);
        String head = """
                POST %s HTTP/1.1
                Host: localhost
                Connection: close
                Content-Type: application/json
                Authorization: %s
                Transfer-Encoding: chunked

                """.formatted(sample().collection(), As.bearer(new TestToken("national").roles("national")));
        isProblem(exchange(head, part, part, part, part, new byte[0]), 413);
    }

    /** What is no HTTP is refused before anything of ours runs. */
    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "?q=%zz"})
    default void refuses_what_is_not_encoded_well(String end) throws IOException {
        String answer =
                exchange("GET " + sample().collection() + end + " HTTP/1.1\nHost: localhost\nConnection: close\n\n");
        assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Exception");
    }

    @Test
    default void refuses_a_method_that_it_does_not_know() throws IOException {
        String answer =
                exchange("BREW %s HTTP/1.1\nHost: localhost\nConnection: close\n\n".formatted(sample().collection()));
        isProblem(answer, 405);
    }
}
