package nl.schuldenlab.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** More clients than there are connections to a service begin bodies that they do not end. */
@QuarkusTest
@TestProfile(SlowUploadTest.Patience.class)
class SlowUploadTest {
    private static final int MANY = 150;
    /** A quarter of the connections. */
    private static final int HELD = 32;

    private final String id = UUID.randomUUID().toString();
    private final List<RawConnection> slow = new ArrayList<>();

    private void begin(String headers, String body) throws Exception {
        for (int i = 0; i < MANY; i++) {
            RawConnection connection = new RawConnection();
            slow.add(connection);
            connection.send("POST /v1/labs?id=" + id + " HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n" + body);
        }
    }

    private long answered() {
        return slow.stream().filter(RawConnection::isAnswered).count();
    }

    private static void othersAreAnswered() {
        for (int i = 0; i < 50; i++) {
            given().get("/v1/labs").then().statusCode(200);
            given().body("{}").post("/v1/labs").then().statusCode(200);
        }
    }

    private static int uploaded() {
        return given().body("x".repeat(1_000_000)).post("/v1/labs").statusCode();
    }

    @AfterEach
    void leave() throws Exception {
        for (RawConnection each : slow) {
            each.close();
        }
        await().until(() -> uploaded() == 200);
    }

    @Test
    void a_quarter_of_the_connections_is_held_the_others_serve() throws Exception {
        begin("Content-Length: 1000000\r\n", "x".repeat(100_000));
        await().until(() -> answered() == MANY - HELD);
        assertThat(uploaded()).isEqualTo(503);
        othersAreAnswered();
        assertThat(answered()).isEqualTo(MANY - HELD);
        for (RawConnection each :
                slow.stream().filter(RawConnection::isAnswered).toList()) {
            assertThat(each.head())
                    .startsWith("HTTP/1.1 503")
                    .containsIgnoringCase("\r\nretry-after: ")
                    .contains("application/problem+json");
        }
    }

    @Test
    void none_is_held_by_who_has_sent_next_to_nothing() throws Exception {
        begin("Transfer-Encoding: chunked\r\n", "3\r\nabc\r\n");
        othersAreAnswered();
        assertThat(answered()).isZero();
        assertThat(StandIn.attempts(id)).isZero();
    }

    /** A service may answer before it has read the body: what is left of it holds nothing, and the client may go on. */
    @Test
    void none_is_held_once_the_answer_is_out() throws Exception {
        for (int i = 0; i < HELD + 1; i++) {
            RawConnection client = new RawConnection();
            slow.add(client);
            client.send("POST /v1/labs?fail=hasty HTTP/1.1\r\nHost: x\r\nContent-Length: 200000\r\n\r\n"
                    + "x".repeat(100_000));
            String head = client.head();
            assertThat(head).startsWith("HTTP/1.1 200");
            client.body(head);
        }
        slow.get(0).send("x".repeat(100_000) + "GET /v1/labs HTTP/1.1\r\nHost: x\r\n\r\n");
        assertThat(slow.get(0).head()).startsWith("HTTP/1.1 200");
    }

    /** Longer than the test takes. */
    public static class Patience implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("suite.gateway.deadline", "2m");
        }
    }
}
