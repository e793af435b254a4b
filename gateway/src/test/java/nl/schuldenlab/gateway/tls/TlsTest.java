package nl.schuldenlab.gateway.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.tls.TlsConfigurationRegistry;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(TlsTest.WithCertificate.class)
class TlsTest {
    @TestHTTPResource(tls = true)
    URL gateway;

    @Inject
    TlsConfigurationRegistry registry;

    private SSLSocket connect() throws Exception {
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, new TrustManager[] {new TrustsAll()}, new SecureRandom());
        return (SSLSocket) tls.getSocketFactory().createSocket(gateway.getHost(), gateway.getPort());
    }

    private String answer() throws Exception {
        try (SSLSocket socket = connect()) {
            socket.getOutputStream()
                    .write("GET /v1/labs HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String shown() throws Exception {
        try (SSLSocket socket = connect()) {
            socket.startHandshake();
            return ((X509Certificate) socket.getSession().getPeerCertificates()[0])
                    .getSubjectX500Principal()
                    .getName();
        }
    }

    @Test
    void serves_the_api_and_has_browsers_stay_with_TLS() throws Exception {
        assertThat(answer())
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("strict-transport-security: max-age=31536000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.3", "TLSv1.2"})
    void speaks(String version) throws Exception {
        try (SSLSocket socket = connect()) {
            socket.setEnabledProtocols(new String[] {version});
            socket.startHandshake();
            assertThat(socket.getSession().getProtocol()).isEqualTo(version);
            assertThat(socket.getSession().getCipherSuite()).containsPattern("GCM|CHACHA20");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TLS_RSA_WITH_AES_256_GCM_SHA384",
                "TLS_RSA_WITH_AES_128_CBC_SHA",
                "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384",
                "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA",
                "TLS_DHE_RSA_WITH_AES_256_CBC_SHA256"
            })
    void refuses_what_is_weak(String cipherSuite) throws Exception {
        try (SSLSocket socket = connect()) {
            socket.setEnabledProtocols(new String[] {"TLSv1.2"});
            socket.setEnabledCipherSuites(new String[] {cipherSuite});
            assertThatThrownBy(socket::startHandshake).isInstanceOf(SSLException.class);
        }
    }

    @Test
    void offers_no_HTTP_2_over_TLS_either() throws Exception {
        try (SSLSocket socket = connect()) {
            var wishes = socket.getSSLParameters();
            wishes.setApplicationProtocols(new String[] {"h2", "http/1.1"});
            socket.setSSLParameters(wishes);
            socket.startHandshake();
            assertThat(socket.getApplicationProtocol()).isNotEqualTo("h2");
        }
    }

    @Test
    void does_not_listen_in_the_clear() throws Exception {
        try (Socket socket = new Socket(InetAddress.getByName(gateway.getHost()), gateway.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("HTTP/1.1 200");
        }
    }

    @Test
    void takes_a_renewed_certificate_without_a_restart() throws Exception {
        MadeCertificate.inUse().make("renewed");
        await().ignoreExceptions().until(() -> shown().equals("CN=renewed"));
        assertThat(answer()).startsWith("HTTP/1.1 200");
    }

    @Test
    void keeps_its_certificate_while_the_files_hold_none() throws Exception {
        Files.writeString(MadeCertificate.inUse().certificate(), "nonsense");
        assertThat(registry.get("given").orElseThrow().reload()).isFalse();
        assertThat(answer()).startsWith("HTTP/1.1 200");
    }

    public static class WithCertificate implements QuarkusTestProfile {
        private static Path folder() {
            try {
                return Files.createTempDirectory("certificate");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            MadeCertificate made = MadeCertificate.in(folder());
            made.make("first");
            return Map.of(
                    MadeCertificate.SETTING,
                    made.certificate().toString(),
                    "suite.gateway.tls.key",
                    made.key().toString(),
                    "quarkus.tls.given.reload-period",
                    "500ms",
                    "quarkus.http.test-ssl-port",
                    "0");
        }
    }

    private static class TrustsAll extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
