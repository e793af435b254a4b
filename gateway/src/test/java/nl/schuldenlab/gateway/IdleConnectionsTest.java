package nl.schuldenlab.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Connections over which nothing is asked, or nothing any more, are kept for the next request and keep nobody else out. */
@QuarkusTest
class IdleConnectionsTest {
    private static final int MANY = 300;
    private static final String GET = "GET /v1/labs HTTP/1.1\r\nHost: x\r\n\r\n";

    @Test
    void do_no_harm() throws Exception {
        List<RawConnection> idle = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            RawConnection connection = new RawConnection();
            idle.add(connection);
            if (i % 2 == 0) {
                asks(connection);
            }
        }
        for (int i = 0; i < 100; i++) {
            given().get("/v1/labs").then().statusCode(200);
        }
        for (RawConnection each : idle) {
            asks(each);
            each.close();
        }
    }

    private static void asks(RawConnection connection) throws Exception {
        connection.send(GET);
        String head = connection.head();
        assertThat(head).startsWith("HTTP/1.1 200");
        connection.body(head);
    }
}
