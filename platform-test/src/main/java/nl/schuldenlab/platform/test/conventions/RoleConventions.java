package nl.schuldenlab.platform.test.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each operation answers to each kind of caller, as {@code role-matrix.csv} tells. All bodies are in order, so that only
 * the caller makes the difference: who may write what is there already is answered 409, and who may change something, but comes
 * with a tag of another version, 412.
 */
public interface RoleConventions {
    Path MATRIX = Path.of("src/test/resources/role-matrix.csv");
    Path DOCUMENT = Path.of("openapi.json");

    /** The same for all operations. */
    RoleStage stage();

    /** An operation and the statuses that it answers, by role. */
    record Row(String operation, Map<String, Integer> statuses) {
        static Row of(List<String> roles, String line) {
            String[] cells = line.split(",");
            Map<String, Integer> statuses = new LinkedHashMap<>();
            for (int i = 1; i < cells.length; i++) {
                statuses.put(roles.get(i), Integer.valueOf(cells[i].strip()));
            }
            return new Row(cells[0].strip(), statuses);
        }

        @Override
        public String toString() {
            return operation;
        }
    }

    static List<Row> matrix() throws IOException {
        List<String> lines = Files.readAllLines(MATRIX);
        List<String> roles =
                Arrays.stream(lines.get(0).split(",")).map(String::strip).toList();
        return lines.stream().skip(1).map(line -> Row.of(roles, line)).toList();
    }

    private int answered(String operation, String role) {
        String[] method = operation.split(" ");
        RequestSpecification caller = stage().as(role);
        boolean changes = !method[0].equals("POST") || operation.endsWith("/status-changes");
        if (!method[0].equals("GET")) {
            caller.body(stage().body(operation));
            if (changes) {
                caller.header("If-Match", "\"99\"");
            }
        }
        return caller.request(method[0], stage().address(operation)).statusCode();
    }

    @ParameterizedTest
    @MethodSource("nl.schuldenlab.platform.test.conventions.RoleConventions#matrix")
    default void answers_to_each_kind_of_caller(Row row) {
        Map<String, Integer> answered = new LinkedHashMap<>();
        row.statuses().forEach((role, status) -> answered.put(role, answered(row.operation(), role)));
        assertThat(answered).isEqualTo(row.statuses());
    }

    @Test
    default void every_operation_is_in_the_role_matrix() throws IOException {
        List<String> operations = new ArrayList<>();
        JsonNode paths = new ObjectMapper().readTree(DOCUMENT.toFile()).get("paths");
        paths.fieldNames().forEachRemaining(path -> Stream.of("get", "post", "put", "delete")
                .filter(method -> paths.get(path).has(method))
                .forEach(method -> operations.add(method.toUpperCase() + " " + path)));
        operations.remove("GET /openapi.json");
        assertThat(matrix()).extracting(Row::operation).containsExactlyInAnyOrderElementsOf(operations);
    }
}
