package nl.schuldenlab.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DescriptionTest {

    @AfterEach
    void letTheServicesSpeak() {
        StandIn.SILENT.set(false);
    }

    @Test
    void describes_the_suite_as_its_services_run() {
        given().get("/v1/openapi.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", equalTo("3.1.0"))
                .body("info.version", equalTo("1.0.0"))
                .body("paths", hasKey("/labs"))
                .body("x-problem-types.code", hasItem("lab-closed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/openapi.json", "/v1/services/lab-service/openapi.json"})
    void stays_whole_while_no_service_answers(String address) {
        String before = given().get(address).asString();
        StandIn.SILENT.set(true);

        assertThat(given().get(address).asString()).isEqualTo(before).contains("listLabs");
    }

    @Test
    void describes_each_service() {
        given().get("/v1/services/lab-service/openapi.json")
                .then()
                .statusCode(200)
                .body("info.title", equalTo("Labs"));
        given().get("/v1/services/no-service/openapi.json").then().statusCode(404);
    }
}
