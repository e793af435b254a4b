package nl.schuldenlab.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BodyLimitTest {
    private static final int MIB = 1024 * 1024;

    @Test
    void passes_a_body_of_one_mebibyte() {
        given().body("x".repeat(MIB)).post("/v1/labs").then().statusCode(200).body("length", equalTo(MIB));
    }

    @Test
    void refuses_a_larger_body_by_its_length() {
        given().body("x".repeat(MIB + 1))
                .post("/v1/labs")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:schuldenlab:too-large"));
    }

    @Test
    void refuses_a_larger_body_that_does_not_tell_its_length() throws Exception {
        try (RawConnection connection = new RawConnection()) {
            connection.send("POST /v1/labs HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (int i = 0; i < 17; i++) {
                connection.send("10000\r\n" + "x".repeat(0x10000) + "\r\n");
            }

            assertThat(connection.head()).startsWith("HTTP/1.1 413").contains("application/problem+json");
        }
    }

    @Test
    void passes_a_body_that_does_not_tell_its_length() throws Exception {
        try (RawConnection connection = new RawConnection()) {
            connection.send(
                    "POST /v1/labs HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                            + "5\r\nabcde\r\n3\r\nfgh\r\n0\r\n\r\n");

            assertThat(connection.rest()).startsWith("HTTP/1.1 200").contains("\"length\":8");
        }
    }

    @Test
    void keeps_the_connection_after_refusing_a_request_with_a_body() throws Exception {
        try (RawConnection connection = new RawConnection()) {
            connection.send(
                    "POST /v1/nothing HTTP/1.1\r\nHost: x\r\nContent-Length: 30000\r\n\r\n" + "x".repeat(30_000));
            connection.send("GET /robots.txt HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

            assertThat(connection.rest()).contains("HTTP/1.1 404", "HTTP/1.1 200", "User-agent");
        }
    }
}
