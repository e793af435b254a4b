package nl.schuldenlab.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that would make a cluster that does not work, or one that is not safe, are refused before anything is made. */
class BadValuesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "issuer=\"\"                                                | /issuer",
                "issuer=\"login.example.nl\"                                | /issuer",
                "publicUrl=\"https://api.example.nl/path\"                  | /publicUrl",
                "image.tag=\"latest\"                                       | /image/tag",
                "replicaz=2                                                 | replicaz",
                "services.lab-service.replicas.min=0                        | /services/lab-service/replicas/min",
                "services.lab-service.replicas={\"min\":3,\"max\":2}        | services.lab-service.replicas",
                "services.lab-service.resources.requests={\"memory\":\"1Gi\",\"cpu\":null} | requests",
                "services.lab-service.asks=[\"labservice\"]                 | labservice",
                "services.lab-service.port=80                               | /services/lab-service/port",
                "services.lab-service.environment={\"X_PASSWORD\":\"geheim\"} | X_PASSWORD",
                "services.lab-service.database.url=\"jdbc:postgresql://db/lab?user=lab&password=geheim\" | /database/url",
                "services.lab-service.database.url=\"postgres://db/lab\"    | /database/url",
                "services.events-service.secretEnvironment={\"SUITE_MAIL_SERVER_PASSWORD\":\"geheim\"} | secretEnvironment",
                "network.database.peers=[]                                  | /network/database/peers",
                "network.entry.peers=[{}]                                   | /network/entry/peers",
                "entry.paths=[{\"path\":\"/q/metrics\",\"type\":\"Exact\"}] | /entry/paths",
                "entry.paths=[{\"path\":\"/\",\"type\":\"Prefix\"}]         | /entry/paths",
                "entry.trustedProxies=[\"ingress-nginx\"]                   | /entry/trustedProxies",
                "entry.ingress={\"enabled\":true,\"tlsSecret\":\"\"}        | /entry/ingress",
                "entry.httpRoute={\"enabled\":true,\"parents\":[]}          | /entry/httpRoute",
                "tracing.ratio=\"2\"                                        | /tracing/ratio",
                "shutdown.timeout=0                                         | /shutdown/timeout"
            })
    void are_refused(String setting, String named) {
        assertThat(Helm.template("small", setting))
                .satisfies(outcome -> assertThat(outcome.code()).isNotZero())
                .satisfies(outcome -> assertThat(outcome.said()).contains(named));
    }
}
