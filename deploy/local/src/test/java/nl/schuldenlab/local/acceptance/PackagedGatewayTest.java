package nl.schuldenlab.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import nl.schuldenlab.local.SuiteOptions;
import nl.schuldenlab.local.identity.EmbeddedIdentityProvider;
import nl.schuldenlab.local.identity.IdentityProvider;
import nl.schuldenlab.local.identity.Realm;
import nl.schuldenlab.local.processes.ChildProcess;
import nl.schuldenlab.local.processes.Command;
import nl.schuldenlab.local.processes.LogLines;
import nl.schuldenlab.local.processes.Probe;
import nl.schuldenlab.local.processes.QuarkusProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gateway as it is packaged and started everywhere: in whichever way connections reach it, it sees heads before its HTTP server does. */
class PackagedGatewayTest {
    private static final String READ_IN_TWO_WAYS =
            "POST /v1/labs HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc";
    private static final String HIDDEN = "GET /robots.txt HTTP/1.1\r\nHost: x\r\n\r\n";
    private static final String TUNNEL = "CONNECT elsewhere.example.nl:443 HTTP/1.1\r\nHost: x\r\n\r\n";
    private static final String SENT_FROM = "PROXY TCP4 203.0.113.1 127.0.0.1 50000 8080\r\n";

    @TempDir
    Path folder;

    private final int port = Probe.freePort();
    private final Map<String, String> environment = new HashMap<>();
    private EmbeddedIdentityProvider provider;
    private ChildProcess gateway;

    /** Which the gateway asks while it starts, before it listens. */
    @BeforeEach
    void startProvider() {
        int free = Probe.freePort();
        provider = new EmbeddedIdentityProvider(issuer(free), free, folder, Realm.asShipped());
        provider.start();
        gatewayTold(Map.of("SUITE_ISSUER", issuer(free)));
    }

    @AfterEach
    void stop() {
        gateway.kill();
        provider.stop();
    }

    private static String issuer(int port) {
        return "http://localhost:" + port + IdentityProvider.REALM_PATH;
    }

    private void gatewayTold(Map<String, String> variables) {
        environment.putAll(variables);
    }

    private void start() {
        gatewayTold(Map.of("QUARKUS_PROFILE", "local", "QUARKUS_HTTP_HOST", "127.0.0.1"));
        SuiteOptions options = SuiteOptions.usual();
        QuarkusProgram program = new QuarkusProgram(
                "gateway", options.home().resolve("gateway/target/quarkus-app"), folder.resolve("class-data"));
        LogLines log = new LogLines("gateway", folder, new PrintStream(OutputStream.nullOutputStream()));
        gateway = new ChildProcess("gateway", log);
        gateway.start(program.command(false), environment);
        Waiting.until(() -> log.last().contains("Listening on"));
    }

    private Socket connect() throws Exception {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static String answer(Socket socket, String sent) throws Exception {
        try (socket) {
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void isRefused(String answer) {
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("\r\nconnection: close\r\n")
                .contains("urn:problem-type:schuldenlab:bad-request", "traceId")
                .doesNotContain("HTTP/1.1 200");
    }

    @Test
    void refuses_what_can_be_read_in_two_ways_and_what_hides_behind_it() throws Exception {
        gatewayTold(Map.of("QUARKUS_HTTP_PORT", String.valueOf(port)));
        start();
        isRefused(answer(connect(), READ_IN_TWO_WAYS + HIDDEN));
        assertThat(answer(connect(), TUNNEL + HIDDEN))
                .startsWith("HTTP/1.1 405")
                .containsIgnoringCase("\r\nallow: GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS\r\n")
                .contains("urn:problem-type:schuldenlab:method-not-allowed")
                .doesNotContain("HTTP/1.1 200");
    }

    @Test
    void does_so_behind_a_load_balancer_that_begins_with_the_address_of_the_client() throws Exception {
        gatewayTold(Map.of("QUARKUS_HTTP_PORT", String.valueOf(port), "QUARKUS_HTTP_PROXY_USE_PROXY_PROTOCOL", "true"));
        start();
        isRefused(answer(connect(), SENT_FROM + READ_IN_TWO_WAYS + HIDDEN));
    }

    @Test
    void does_so_inside_TLS() throws Exception {
        Path keys = folder.resolve("keys.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Command.run(List.of(
                (keytool + " -genkeypair -alias made -keyalg EC -validity 2 -dname CN=localhost -storetype PKCS12"
                                + " -storepass changeit -keystore " + keys)
                        .split(" ")));
        gatewayTold(Map.of(
                "QUARKUS_HTTP_SSL_PORT",
                String.valueOf(port),
                "QUARKUS_HTTP_INSECURE_REQUESTS",
                "disabled",
                "QUARKUS_TLS_KEY_STORE_P12_PATH",
                keys.toString(),
                "QUARKUS_TLS_KEY_STORE_P12_PASSWORD",
                "changeit"));
        start();
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, new TrustManager[] {new TrustsAll()}, new SecureRandom());
        isRefused(answer(
                tls.getSocketFactory().createSocket(connect(), "localhost", port, true), READ_IN_TWO_WAYS + HIDDEN));
    }

    private static class TrustsAll implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
