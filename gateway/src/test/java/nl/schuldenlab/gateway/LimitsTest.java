package nl.schuldenlab.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LimitsTest {
    private final String id = UUID.randomUUID().toString();

    @Test
    void tells_everyone_what_is_left_of_its_allowance() {
        given().get("/v1/labs")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", equalTo("\"address\";q=100000;w=60"))
                .header("RateLimit", matchesPattern("\"address\";r=\\d+;t=\\d+"));
    }

    @Test
    void refuses_a_client_that_asks_more_than_its_allowance_and_asks_no_service() {
        String token = IdentityProvider.tokenOfClient("modest-system");
        IntStream.range(0, 3).forEach(i -> assertThat(asked(token).statusCode()).isEqualTo(200));

        asked(token)
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9]\\d?"))
                .header("RateLimit-Policy", equalTo("\"client\";q=3;w=60"))
                .header("RateLimit", matchesPattern("\"client\";r=0;t=\\d+"))
                .body("type", equalTo("urn:problem-type:schuldenlab:too-many-requests"));
        assertThat(StandIn.attempts(id)).isEqualTo(3);
    }

    @Test
    void counts_clients_apart() {
        String busy = IdentityProvider.tokenOfClient("other-system");
        IntStream.range(0, 4).forEach(i -> asked(busy));

        assertThat(asked(IdentityProvider.tokenOfClient("third-system")).statusCode())
                .isEqualTo(200);
        assertThat(given().get("/v1/labs").statusCode()).isEqualTo(200);
    }

    @Test
    void counts_neither_preflights_nor_what_operators_ask() {
        given().header("Origin", "https://front.example.nl")
                .header("Access-Control-Request-Method", "PUT")
                .options("/v1/labs")
                .then()
                .statusCode(204)
                .header("RateLimit", nullValue());
        given().get("/q/health/live").then().statusCode(200).header("RateLimit", nullValue());
    }

    private Response asked(String token) {
        return given().header("Authorization", "Bearer " + token).get("/v1/labs?id=" + id);
    }
}
