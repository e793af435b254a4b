package nl.schuldenlab.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Stream;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each read in the document of the whole suite, asked about the real network; {@link As} holds the answers against it. */
@ExtendWith(SuiteUnderTest.class)
class DescribedReadsTest {
    private static final int ENOUGH = 3;

    private static String token;

    /** Of which there may be one, such as a work plan, or none; it has a history of its own. */
    private static List<String> singles;

    private static ExistingPaths existing;

    @BeforeAll
    static void come_with_a_token() {
        token = As.bearer(new TestToken("national"));
        singles = reads().map(DescribedOperation::path)
                .filter(path -> path.matches(".*[a-z]/history"))
                .map(path -> path.substring(0, path.lastIndexOf('/')))
                .toList();
        existing = new ExistingPaths(DescribedReadsTest::national);
    }

    private static RequestSpecification national() {
        return As.anonymous().header("Authorization", token);
    }

    static Stream<DescribedOperation> reads() {
        return DescribedOperation.all().stream()
                .filter(operation -> operation.method().equals("GET"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reads")
    void every_read_of_what_is_there_is_as_described(DescribedOperation read) {
        boolean optional = singles.stream().anyMatch(single -> (read.path() + "/").startsWith(single + "/"));
        List<String> paths = existing.of(read.path());
        for (String path : optional ? paths : paths.subList(0, Math.min(ENOUGH, paths.size()))) {
            Response answer = national().queryParams(read.examples("query")).get("/v1" + path);
            assertThat(answer.statusCode()).as(path + answer.asString()).isIn(200, optional ? 404 : 200);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reads")
    void every_read_of_what_is_not_there_is_as_described(DescribedOperation read) {
        Response answer = national().queryParams(read.examples("query")).get("/v1" + read.nowhere());
        assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 404);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reads")
    void every_example_of_a_parameter_is_accepted(DescribedOperation read) {
        Response answer = national()
                .queryParams(read.examples("query"))
                .headers(read.examples("header"))
                .get("/v1" + read.exemplified());
        assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 304, 404);
    }

    static Stream<DescribedOperation> readsOfNamedRecords() {
        return reads().filter(read -> read.path().matches("/[a-z-]+/\\{(slug|code)}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readsOfNamedRecords")
    void every_example_of_a_name_is_of_a_record_that_is_there(DescribedOperation read) {
        As.anonymous().get("/v1" + read.exemplified()).then().statusCode(200);
    }
}
