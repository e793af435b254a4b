package nl.schuldenlab.lab.conventions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What platform does for operations marked as retiring (RFC 9745, RFC 8594). */
@QuarkusTest
class RetiringTest {

    @ParameterizedTest
    @CsvSource({"somebody, 200", "nobody, 404"})
    void tells_with_every_answer_that_it_will_go(String slug, int status) {
        Response answer = given().get("/v1/retiring-samples/" + slug);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.header("Deprecation")).isEqualTo("@1798761600");
        assertThat(answer.header("Sunset")).isEqualTo("Sat, 01 Jan 2028 00:00:00 GMT");
        assertThat(answer.headers().getValues("Link"))
                .containsExactly(
                        "<https://example.nl/changes>; rel=\"deprecation\"; type=\"text/html\"",
                        "<https://example.nl/changes>; rel=\"sunset\"; type=\"text/html\"",
                        "</v1/labs/" + slug + ">; rel=\"successor-version\"");
    }

    @Test
    void says_nothing_of_an_operation_that_stays() {
        Response answer = given().get("/v1/municipalities");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().hasHeaderWithName("Deprecation")).isFalse();
        assertThat(answer.headers().hasHeaderWithName("Sunset")).isFalse();
    }
}
