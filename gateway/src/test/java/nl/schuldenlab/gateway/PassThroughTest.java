package nl.schuldenlab.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PassThroughTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/labs",
                "/v1/labs/a%20b%2Fc/%C3%A9",
                "/v1/labs/x?q=%20a+b&q=%C3%A9&empty=&none",
                "/v1/labs/a;b=c,d",
                "/v1/municipalities?limit=2",
                "/v1/support-requests/~a.b"
            })
    void leaves_path_and_query_as_they_came(String address) {
        given().urlEncodingEnabled(false).get(address).then().statusCode(200).body("uri", equalTo(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void passes_every_method(String method) {
        given().request(method, "/v1/labs/a").then().statusCode(200).body("method", equalTo(method));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 400, 404, 409, 412, 503})
    void passes_status_headers_and_body(int status) {
        given().get("/v1/labs?status=" + status)
                .then()
                .statusCode(status)
                .header("ETag", "\"3\"")
                .header("Location", "/v1/labs/a")
                .header("Link", "<?after=x>; rel=\"next\"")
                .header("Allow", "GET, HEAD")
                .header("Vary", "Origin, Accept-Language")
                .header("Retry-After", status == 503 ? equalTo("7") : nullValue())
                .body("method", equalTo("GET"));
    }

    @Test
    void passes_the_headers_of_the_client() {
        given().header("If-Match", "\"7\"")
                .header("Idempotency-Key", "k-1")
                .header("Accept-Language", "nl")
                .header("Fsc-Authorization", "contract")
                .header("Fsc-Transaction-Id", "t-1")
                .put("/v1/labs/a")
                .then()
                .body("headers.if-match", contains("\"7\""))
                .body("headers.idempotency-key", contains("k-1"))
                .body("headers.accept-language", contains("nl"))
                .body("headers.fsc-authorization", contains("contract"))
                .body("headers.fsc-transaction-id", contains("t-1"));
    }

    @Test
    void answers_HEAD_with_the_head_that_GET_has() {
        Response head = given().head("/v1/labs");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(Integer.parseInt(head.header("Content-Length"))).isPositive();
        assertThat(head.asByteArray()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304})
    void passes_answers_that_have_no_body(int status) {
        Response answer = given().get("/v1/labs?status=" + status);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().hasHeaderWithName("Content-Length")).isFalse();
        assertThat(answer.headers().hasHeaderWithName("Transfer-Encoding")).isFalse();
        assertThat(answer.header("ETag")).isEqualTo("\"3\"");
    }

    @Test
    void keeps_using_a_connection_after_answers_without_a_body() throws Exception {
        try (RawConnection connection = new RawConnection()) {
            for (int i = 0; i < 5; i++) {
                connection.send("GET /v1/labs?status=304 HTTP/1.1\r\nHost: x\r\n\r\n");
                assertThat(connection.head()).startsWith("HTTP/1.1 304");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=3000000", "size=3000000&chunked=1", "size=0", "size=0&chunked=1"})
    void streams_bodies_of_any_size(String query) {
        int size = Integer.parseInt(query.replaceAll("\\D*(\\d+).*", "$1"));

        assertThat(given().get("/v1/labs?" + query).asByteArray()).hasSize(size);
    }

    @Test
    void gives_a_client_of_HTTP_1_0_a_whole_body() throws Exception {
        try (RawConnection connection = new RawConnection()) {
            connection.send("GET /v1/labs?size=50000&chunked=1 HTTP/1.0\r\n\r\n");

            assertThat(connection.rest()).endsWith("x".repeat(50_000)).contains("HTTP/1.0 200");
        }
    }
}
