package nl.schuldenlab.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class HeadersTest {
    private static final Map<String, String> ONCE = Map.of(
            "API-Version", "1.0.0",
            "Cache-Control", "no-store",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains");

    static Stream<Named<Function<RequestSpecification, Response>>> answers() {
        return Stream.of(
                Named.of("200", request -> request.get("/v1/labs")),
                Named.of("201", request -> request.post("/v1/labs?status=201")),
                Named.of("204", request -> request.get("/v1/labs?status=204")),
                Named.of("304", request -> request.get("/v1/labs?status=304")),
                Named.of("400 of the service", request -> request.get("/v1/labs?status=400")),
                Named.of("401", request -> request.header("Authorization", "Bearer x.y.z")
                        .get("/v1/labs")),
                Named.of("401 for a token of a wrong shape", request -> request.header("Authorization", "Basic x")
                        .get("/v1/labs")),
                Named.of("404", request -> request.get("/v1/nothing")),
                Named.of("404 outside", request -> request.get("/nothing")),
                Named.of("404 for a trailing slash", request -> request.get("/v1/labs/")),
                Named.of("401 for a token in the query", request -> request.get("/v1/labs?access_token=x")),
                Named.of("405", request -> request.post("/docs")),
                Named.of("413", request -> request.body(new byte[1024 * 1024 + 1])
                        .post("/v1/labs")),
                Named.of("503", request -> request.get("/v1/dead")),
                Named.of("preflight", request -> request.header("Origin", "https://front.example.nl")
                        .header("Access-Control-Request-Method", "PUT")
                        .options("/v1/labs")),
                Named.of("landing page", request -> request.get("/")),
                Named.of("docs", request -> request.get("/docs")),
                Named.of("problems", request -> request.get("/docs/problems")),
                Named.of("script", request -> request.get("/docs/assets/docs.js")),
                Named.of("description", request -> request.get("/v1/openapi.json")),
                Named.of("health", request -> request.get("/health")),
                Named.of("readiness", request -> request.get("/q/health/ready")),
                Named.of("security.txt", request -> request.get("/.well-known/security.txt")));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void stand_once_on_every_answer(Function<RequestSpecification, Response> ask) {
        Response answer = ask.apply(given());

        ONCE.forEach((header, value) ->
                assertThat(answer.headers().getValues(header)).as(header).containsExactly(value));
        List<String> policy = answer.headers().getValues("Content-Security-Policy");
        assertThat(policy).hasSize(1);
        assertThat(policy.get(0)).contains("frame-ancestors 'none'");
        assertThat(answer.headers().getValues("Vary")).hasSize(1);
        assertThat(answer.headers().hasHeaderWithName("Server")).isFalse();
    }
}
