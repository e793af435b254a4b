package nl.schuldenlab.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TokenClientTest {

    /** A provider may close a connection that it has answered on, at the moment when the next request is on its way. */
    @Test
    void a_connection_that_is_closed_meanwhile_is_no_failure() throws Exception {
        try (ServerSocket provider = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            String issuer = "http://localhost:" + provider.getLocalPort();
            CompletableFuture<Void> served = CompletableFuture.runAsync(() -> {
                try {
                    try (Socket closed = provider.accept()) {
                        answer(closed, "{\"token_endpoint\":\"" + issuer + "/token\"}");
                        head(closed);
                        closed.setSoLinger(true, 0);
                    }
                    try (Socket next = provider.accept()) {
                        answer(next, "{\"access_token\":\"abc\"}");
                    }
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });

            assertThat(new TokenClient(issuer, Realm.asShipped()).token("national"))
                    .isEqualTo("abc");
            served.get();
        }
    }

    private static void answer(Socket connection, String body) throws IOException {
        head(connection);
        String answer = "HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        connection.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
    }

    private static void head(Socket connection) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
        String line = lines.readLine();
        while (line != null && !line.isEmpty()) {
            line = lines.readLine();
        }
    }
}
