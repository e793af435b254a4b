package nl.schuldenlab.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HealthTest {

    @Test
    void shows_which_services_answer() {
        given().get("/health")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("services.find { it.name == 'lab-service' }.status", equalTo("UP"))
                .body("services.find { it.name == 'dead-service' }.status", equalTo("DOWN"))
                .body("services.find { it.name == 'dead-service' }.since", matchesPattern("\\d{4}-.*Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready"})
    void of_the_gateway_does_not_depend_on_services(String address) {
        given().get(address).then().statusCode(200).body("status", equalTo("UP"));
    }
}
