package nl.schuldenlab.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Clients that open connections and hold them by sending next to nothing of a body, or take nothing of an answer; heads stand in WholeHeadsTest. */
@QuarkusTest
class SlowClientTest {
    private static final int MANY = 300;

    @Test
    void are_answered_when_the_body_stops_while_others_go_on() throws Exception {
        List<RawConnection> slow = many("POST /v1/slow HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nabc");
        given().body("{}").post("/v1/slow").then().statusCode(200);
        for (RawConnection each : slow) {
            assertThat(each.head()).startsWith("HTTP/1.1 400").contains("application/problem+json");
            each.close();
        }
    }

    /** Each part comes in time, the whole does not. */
    @Test
    void are_answered_when_the_body_dribbles() throws Exception {
        try (RawConnection slow = new RawConnection()) {
            slow.send("POST /v1/slow HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n");
            dribbleInto(slow);
            assertThat(slow.head()).startsWith("HTTP/1.1 400").contains("application/problem+json");
        }
    }

    /** More than fits the buffers between: the service cannot send on until it is taken. */
    @Test
    void are_left_when_they_take_nothing_of_an_answer() throws Exception {
        String id = UUID.randomUUID().toString();
        try (RawConnection slow = new RawConnection()) {
            slow.send("GET /v1/labs?size=30000000&id=" + id + " HTTP/1.1\r\nHost: x\r\n\r\n");
            await().atMost(Duration.ofSeconds(30)).until(() -> StandIn.cut(id) > 0);
        }
        given().get("/v1/labs").then().statusCode(200);
    }

    private static void dribbleInto(RawConnection slow) {
        Thread dribble = new Thread(() -> dribble(slow));
        dribble.setDaemon(true);
        dribble.start();
    }

    private static void dribble(RawConnection slow) {
        try {
            for (int i = 0; i < 1_000_000; i++) {
                slow.send("x");
                LockSupport.parkNanos(50_000_000);
            }
        } catch (IOException cutOff) {
            // which is what is wanted
        }
    }

    private static List<RawConnection> many(String beginning) throws IOException {
        List<RawConnection> connections = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            RawConnection connection = new RawConnection();
            connection.send(beginning);
            connections.add(connection);
        }
        return connections;
    }
}
