package nl.schuldenlab.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CorsTest {
    private static final String LISTED = "https://front.example.nl";
    private static final String OTHER = "https://other.example.nl";
    private static final String ALLOWED = "Access-Control-Allow-Origin";

    private static Response preflight(String origin, String method, String headers) {
        return given().header("Origin", origin)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", headers)
                .options("/v1/labs/a");
    }

    private static List<String> list(Response answer, String header) {
        return List.of(answer.header(header).toLowerCase(java.util.Locale.ROOT).split(", "));
    }

    @Test
    void lets_every_origin_read_what_is_public() {
        Response answer = given().header("Origin", OTHER).get("/v1/labs");

        assertThat(answer.headers().getValues(ALLOWED)).containsExactly("*");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isNull();
        assertThat(answer.header("Vary")).contains("Origin");
        assertThat(list(answer, "Access-Control-Expose-Headers"))
                .containsExactlyInAnyOrder(
                        "etag",
                        "location",
                        "link",
                        "api-version",
                        "content-language",
                        "retry-after",
                        "ratelimit",
                        "ratelimit-policy",
                        "idempotency-replayed",
                        "allow",
                        "deprecation",
                        "sunset");
    }

    @Test
    void lets_listed_origins_only_use_a_token() {
        String token = "Bearer " + IdentityProvider.token();
        Response listed =
                given().header("Origin", LISTED).header("Authorization", token).get("/v1/labs");
        Response other =
                given().header("Origin", OTHER).header("Authorization", token).get("/v1/labs");

        assertThat(listed.header(ALLOWED)).isEqualTo(LISTED);
        assertThat(other.header(ALLOWED)).isNull();
        assertThat(other.header("Vary")).contains("Origin");
    }

    @Test
    void lets_listed_origins_only_write() {
        assertThat(given().header("Origin", LISTED).post("/v1/labs").header(ALLOWED))
                .isEqualTo(LISTED);
        assertThat(given().header("Origin", OTHER).post("/v1/labs").header(ALLOWED))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "DELETE"})
    void answers_the_preflight_of_a_listed_origin_before_any_check(String method) {
        Response answer = preflight(LISTED, method, "authorization,if-match");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.header(ALLOWED)).isEqualTo(LISTED);
        assertThat(list(answer, "Access-Control-Allow-Methods")).contains(method.toLowerCase(java.util.Locale.ROOT));
        assertThat(list(answer, "Access-Control-Allow-Headers"))
                .contains(
                        "authorization",
                        "content-type",
                        "if-match",
                        "if-none-match",
                        "idempotency-key",
                        "change-reason",
                        "accept-language",
                        "traceparent");
        assertThat(answer.header("Access-Control-Max-Age")).isEqualTo("3600");
    }

    @Test
    void lets_the_preflight_of_another_origin_read_without_a_token_only() {
        Response reading = preflight(OTHER, "GET", "accept-language");

        assertThat(reading.statusCode()).isEqualTo(204);
        assertThat(reading.header(ALLOWED)).isEqualTo("*");
        assertThat(list(reading, "Access-Control-Allow-Headers")).doesNotContain("authorization");
        assertThat(preflight(OTHER, "PUT", "if-match").statusCode()).isEqualTo(204);
        assertThat(preflight(OTHER, "PUT", "if-match").header(ALLOWED)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/openapi.json", "/v1/services/lab-service/openapi.json"})
    void opens_descriptions_to_every_origin(String address) {
        given().header("Origin", OTHER)
                .header("Authorization", "Bearer " + IdentityProvider.token())
                .get(address)
                .then()
                .statusCode(200)
                .header(ALLOWED, "*");
    }

    @Test
    void lets_a_page_read_problems_too() {
        assertThat(given().header("Origin", OTHER).get("/v1/nothing").header(ALLOWED))
                .isEqualTo("*");
        assertThat(given().header("Origin", OTHER).get("/v1/labs/").header(ALLOWED))
                .isEqualTo("*");
        assertThat(given().header("Origin", OTHER).get("/v1/dead").header(ALLOWED))
                .isEqualTo("*");
        assertThat(given().header("Origin", LISTED)
                        .header("Authorization", "Bearer x.y.z")
                        .get("/v1/labs")
                        .header(ALLOWED))
                .isEqualTo(LISTED);
    }
}
