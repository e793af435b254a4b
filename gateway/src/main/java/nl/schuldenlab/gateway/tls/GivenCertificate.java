package nl.schuldenlab.gateway.tls;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Turns TLS on where the operator gives a certificate, with what the guidelines of NCSC call good and sufficient: TLS 1.3, and
 * 1.2 with ephemeral keys and authenticated encryption.
 */
public class GivenCertificate implements ConfigSourceFactory {
    private static final String CERTIFICATE = "suite.gateway.tls.certificate";
    private static final String KEY = "suite.gateway.tls.key";
    private static final String CIPHER_SUITES = String.join(
            ",",
            "TLS_AES_256_GCM_SHA384",
            "TLS_CHACHA20_POLY1305_SHA256",
            "TLS_AES_128_GCM_SHA256",
            "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
            "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
            "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
            "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
            "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
            "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256");
    /** Of the server alone: nothing of it is meant for the gateway's own requests. */
    private static final String SERVER = "quarkus.tls.given.";
    /** Below what is said to the framework itself. */
    private static final int ORDINAL = 200;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        String certificate = context.getValue(CERTIFICATE).getValue();
        String key = context.getValue(KEY).getValue();
        if (certificate == null && key == null) {
            return List.of();
        }
        if (certificate == null || key == null) {
            throw new IllegalStateException("TLS needs both " + CERTIFICATE + " and " + KEY);
        }
        Map<String, String> settings = Map.of(
                SERVER + "key-store.pem.0.cert",
                certificate,
                SERVER + "key-store.pem.0.key",
                key,
                SERVER + "reload-period",
                "1m",
                SERVER + "protocols",
                "TLSv1.3,TLSv1.2",
                SERVER + "cipher-suites",
                CIPHER_SUITES,
                "quarkus.http.tls-configuration-name",
                "given",
                "quarkus.http.insecure-requests",
                "disabled");
        return List.of(new PropertiesConfigSource(settings, "given certificate", ORDINAL));
    }
}
