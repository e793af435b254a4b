package nl.schuldenlab.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A load balancer before the gateway begins each connection with the address of the client (PROXY protocol). */
@QuarkusTest
@TestProfile(ProxyProtocolTest.LoadBalancer.class)
class ProxyProtocolTest {
    private static final String GET = "GET /v1/labs HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

    private static String from(String address) {
        return "PROXY TCP4 " + address + " 127.0.0.1 50000 8080\r\n";
    }

    private static String answerTo(String... parts) throws Exception {
        try (RawConnection connection = new RawConnection()) {
            for (String part : parts) {
                connection.send(part);
            }
            return connection.rest();
        }
    }

    @Test
    void is_what_clients_are_counted_by() throws Exception {
        for (int i = 0; i < LoadBalancer.MOST; i++) {
            assertThat(answerTo(from("203.0.113.10") + GET)).startsWith("HTTP/1.1 200");
        }
        assertThat(answerTo(from("203.0.113.10") + GET)).startsWith("HTTP/1.1 429");
        assertThat(answerTo(from("203.0.113.11") + GET)).startsWith("HTTP/1.1 200");
    }

    @Test
    void may_come_before_the_request_or_with_it() throws Exception {
        assertThat(answerTo(from("203.0.113.20"), GET)).startsWith("HTTP/1.1 200");
        assertThat(answerTo(from("203.0.113.20") + GET)).startsWith("HTTP/1.1 200");
    }

    @Test
    void must_be_spoken() throws Exception {
        assertThat(answerTo(GET)).isEmpty();
    }

    public static class LoadBalancer implements QuarkusTestProfile {
        static final int MOST = 3;

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.use-proxy-protocol", "true",
                    "suite.gateway.limits.address", String.valueOf(MOST),
                    "suite.gateway.limits.window", "1h");
        }
    }
}
