package nl.schuldenlab.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A proxy that the operator trusts, as an ingress is, stands before the gateway. */
@QuarkusTest
@TestProfile(BehindProxyTest.TrustedProxy.class)
class BehindProxyTest {
    private static int status(String forwardedFor) {
        return given().header("X-Forwarded-For", forwardedFor).get("/v1/labs").statusCode();
    }

    private static List<Integer> statuses(String forwardedFor) {
        return Stream.generate(() -> status(forwardedFor))
                .limit(TrustedProxy.MOST + 1)
                .toList();
    }

    @Test
    void clients_are_counted_by_the_address_that_it_tells() {
        assertThat(statuses("203.0.113.10")).containsExactly(200, 200, 200, 429);
        assertThat(status("203.0.113.11")).isEqualTo(200);
    }

    @Test
    void clients_cannot_pass_for_others() {
        assertThat(statuses("203.0.113.20")).endsWith(429);
        assertThat(status("198.51.100.1, 203.0.113.20")).isEqualTo(429);
        assertThat(status("203.0.113.20, 203.0.113.21")).isEqualTo(200);
    }

    @Test
    void networks_of_IPv6_are_counted_as_one() {
        assertThat(statuses("2001:db8:0:1::20")).endsWith(429);
        assertThat(status("2001:db8:0:1:ffff::21")).isEqualTo(429);
        assertThat(status("2001:db8:0:2::20")).isEqualTo(200);
    }

    @Test
    void services_hear_nothing_of_it_all_the_same() {
        given().header("X-Forwarded-For", "203.0.113.30")
                .header("X-Forwarded-Host", "elsewhere.example.nl")
                .header("Forwarded", "for=203.0.113.31")
                .get("/v1/labs")
                .then()
                .statusCode(200)
                .body("headers", not(hasKey("x-forwarded-for")))
                .body("headers", not(hasKey("x-forwarded-host")))
                .body("headers", not(hasKey("forwarded")));
    }

    public static class TrustedProxy implements QuarkusTestProfile {
        static final int MOST = 3;

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "suite.gateway.limits.trusted-proxies", "192.0.2.0/24,127.0.0.0/8,::1",
                    "suite.gateway.limits.address", String.valueOf(MOST),
                    "suite.gateway.limits.window", "1h");
        }
    }
}
