package nl.schuldenlab.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MetricsTest {

    @Test
    void count_by_route_and_not_by_path() {
        String one = "/v1/labs/" + UUID.randomUUID();
        given().get(one);
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(allOf(containsString("uri=\"/v1/labs/**\""), not(containsString(one))));
    }

    @Test
    void sort_requests_by_how_long_they_took() {
        given().get("/v1/labs");
        given().get("/q/metrics").then().body(containsString("http_server_requests_seconds_bucket{"));
    }
}
