package nl.schuldenlab.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BreakerTest {
    private final String id = UUID.randomUUID().toString();

    @AfterEach
    void letTheServiceRecover() {
        StandIn.MOODY.set(false);
    }

    @Test
    void leaves_a_failing_service_alone_and_finds_out_by_itself_when_it_is_back() {
        StandIn.MOODY.set(true);
        await().until(this::isLeftAlone);

        StandIn.MOODY.set(false);
        await().atMost(Duration.ofSeconds(10)).until(() -> status() == 200);
        for (int i = 0; i < 10; i++) {
            assertThat(status()).isEqualTo(200);
        }
    }

    private boolean isLeftAlone() {
        int before = StandIn.attempts(id);
        assertThat(status()).isEqualTo(503);
        return StandIn.attempts(id) == before;
    }

    private int status() {
        return given().post("/v1/moody?id=" + id).statusCode();
    }
}
