package nl.schuldenlab.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UnknownPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/v1",
                "/v1/changes",
                "/v1/changes/x",
                "/v1/labs/../changes",
                "/v1/labs/%2e%2e/changes",
                "/v1/labs/x/../../changes",
                "/v1/x/../labs",
                "/v1/labsx",
                "/v1/openapi",
                "/v1/openapi.yaml",
                "/v1/services",
                "/v1/services/none/openapi.json",
                "/v1/labs/",
                "/docs/",
                "/docs/assets/none.js",
                "/webjars/swagger-ui/index.html",
                "/q/openapi",
                "/q/dev"
            })
    void is_a_problem(String address) {
        given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get(address)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:schuldenlab:not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1//labs", "//v1/labs", "/v1/./labs", "/v1/labs/../../v1/changes"})
    void is_what_another_path_would_become(String address) throws Exception {
        try (RawConnection connection = new RawConnection()) {
            connection.send("GET " + address + " HTTP/1.1\r\nHost: x\r\n\r\n");

            assertThat(connection.head()).startsWith("HTTP/1.1 404");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/docs/problems", "/v1/openapi.json", "/health", "/.well-known/security.txt"})
    void is_not_what_can_only_be_read(String address) {
        given().body("{}")
                .post(address)
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD")
                .contentType("application/problem+json");
        given().head(address).then().statusCode(200);
    }
}
