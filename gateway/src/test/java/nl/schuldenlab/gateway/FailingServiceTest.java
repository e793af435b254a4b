package nl.schuldenlab.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FailingServiceTest {
    private final String id = UUID.randomUUID().toString();

    private static void isUnavailable(Response answer, String service) {
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("type", equalTo("urn:problem-type:schuldenlab:service-unavailable"))
                .body("detail", containsString(service));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "DELETE"})
    void names_a_service_that_refuses_connections(String method) {
        isUnavailable(given().request(method, "/v1/dead/a"), "dead-service");
    }

    @Test
    void leaves_the_other_services_alone_when_one_is_dead() {
        isUnavailable(given().get("/v1/dead"), "dead-service");
        given().get("/v1/labs").then().statusCode(200);
    }

    @Test
    void gives_up_a_service_that_does_not_answer_in_time() {
        long before = System.nanoTime();

        isUnavailable(given().get("/v1/slow?fail=hang&id=" + id), "slow-service");
        assertThat(System.nanoTime() - before).isBetween(600_000_000L, 3_000_000_000L);
        assertThat(StandIn.attempts(id)).isEqualTo(1);
    }

    @Test
    void answers_a_request_with_a_body_that_the_service_lets_hang() {
        isUnavailable(given().body("{}").post("/v1/slow?fail=hang"), "slow-service");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void asks_once_more_where_that_does_no_harm(String method) {
        given().request(method, "/v1/labs?fail=cut-once&id=" + id).then().statusCode(200);

        assertThat(StandIn.attempts(id)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void never_repeats_a_write_that_may_have_arrived(String method) {
        isUnavailable(given().request(method, "/v1/labs?fail=cut-once&id=" + id), "lab-service");

        assertThat(StandIn.attempts(id)).isEqualTo(1);
    }

    @Test
    void asks_no_third_time() {
        isUnavailable(given().get("/v1/labs?fail=cut&id=" + id), "lab-service");

        assertThat(StandIn.attempts(id)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut-body", "cut-chunks", "stall"})
    void never_lets_half_a_body_look_whole(String failure) throws Exception {
        try (RawConnection connection = new RawConnection()) {
            connection.send("GET /v1/labs?fail=" + failure + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            String answer = connection.rest();

            if (answer.startsWith("HTTP/1.1 503")) {
                assertThat(answer).contains("service-unavailable").doesNotContainIgnoringCase("\netag:", "xxx");
            } else {
                assertThat(answer).startsWith("HTTP/1.1 200").contains("xxx").doesNotContain("0\r\n\r\n");
            }
        }
    }

    @Test
    void gives_a_client_of_HTTP_1_0_no_hanging_connection_when_the_body_breaks_off() throws Exception {
        try (RawConnection connection = new RawConnection()) {
            connection.send("GET /v1/labs?fail=cut-chunks HTTP/1.0\r\n\r\n");

            assertThat(connection.rest()).doesNotContain("HTTP/1.0 200");
        }
    }

    @Test
    void tells_a_client_that_does_not_finish_its_body() throws Exception {
        try (RawConnection connection = new RawConnection()) {
            connection.send("POST /v1/slow HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc");

            assertThat(connection.head()).startsWith("HTTP/1.1 400").contains("application/problem+json");
        }
    }

    @Test
    void passes_a_503_that_the_service_gives_itself() {
        for (int i = 0; i < 20; i++) {
            given().get("/v1/slow?status=503").then().statusCode(503).header("Retry-After", "7");
        }
        given().get("/v1/slow").then().statusCode(200);
    }
}
