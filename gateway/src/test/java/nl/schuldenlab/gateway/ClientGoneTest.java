package nl.schuldenlab.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ClientGoneTest {
    /** More than is awaited before a service is asked: 0x11170 bytes. */
    private static final String LONG = "x".repeat(0x11170);

    private final String id = UUID.randomUUID().toString();
    private final Recorder log = new Recorder();

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(log);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(log);
    }

    @Test
    void lets_the_service_know_when_nobody_waits_any_more() throws Exception {
        try (RawConnection connection = new RawConnection()) {
            connection.send("GET /v1/labs?fail=hang&id=" + id + " HTTP/1.1\r\nHost: x\r\n\r\n");
            await().until(() -> StandIn.attempts(id) == 1);
            connection.reset();
        }
        await().until(() -> StandIn.abandoned(id) == 1);
        assertThat(StandIn.attempts(id)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/labs?size=3000000%1$s HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /v1/labs?size=3000000&chunked=1%1$s HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /v1/labs?fail=hang%1$s HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /v1/labs?fail=stall%1$s HTTP/1.1\r\nHost: x\r\n\r\n",
                "POST /v1/labs?a=b%1$s HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n%2$s",
                "POST /v1/labs?a=b%1$s HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n11170\r\n%2$s\r\n"
            })
    void leaves_no_trace_wherever_the_client_breaks_off(String request) throws Exception {
        for (int i = 0; i < 30; i++) {
            try (RawConnection connection = new RawConnection()) {
                connection.send(request.formatted("&id=" + id, LONG));
                if (i % 3 == 1) {
                    await().until(() -> StandIn.attempts(id) > 0);
                }
                connection.reset();
            }
        }
        System.gc();
        for (int i = 0; i < 20; i++) {
            given().get("/v1/labs").then().statusCode(200);
        }
        assertThat(log.loud).isEmpty();
    }

    private static class Recorder extends Handler {
        private final List<String> loud = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            boolean ofMachine = line.getLoggerName().endsWith("BlockedThreadChecker"); // it was slow, whoever asked
            if (line.getLevel().intValue() >= Level.WARNING.intValue() && !ofMachine) {
                loud.add(line.getLoggerName() + ": " + line.getMessage() + " " + line.getThrown());
            }
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
