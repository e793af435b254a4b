package nl.schuldenlab.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of bodies in the document of the whole suite, sent through the gateway. */
@ExtendWith(SuiteUnderTest.class)
class DescribedBodiesTest {

    static List<DescribedOperation> writes() {
        return DescribedOperation.all().stream()
                .filter(operation -> operation.body().isPresent())
                .toList();
    }

    /** Sent to what is not there, where it belongs to something: understood all the same, and nothing changes. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("writes")
    void every_example_is_understood(DescribedOperation operation) {
        Response answer = As.user("national")
                .header(operation.method().equals("PUT") ? "If-Match" : "Change-Reason", "*")
                .body(operation.body().orElseThrow())
                .request(operation.method(), "/v1" + operation.nowhere());

        assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201, 400, 403, 404, 409);
        if (answer.statusCode() == 400) {
            List<String> codes = answer.path("errors.code");
            assertThat(codes).as(answer.asString()).isNotEmpty().containsOnly("unknown-reference");
        }
    }
}
