package nl.schuldenlab.catalog.evidence;

import static nl.schuldenlab.catalog.PartFixtures.made;
import static nl.schuldenlab.catalog.PartFixtures.project;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real evidence and results of the network, as the local stack loads them, told of other projects, for another test loads the real ones. */
@QuarkusTest
class NetworkEvidenceTest {
    private static final Path FOLDER = Path.of("../deploy/local/src/main/resources/network");

    private static List<Map<String, Object>> records(String kind) throws IOException {
        return new ObjectMapper().readValue(FOLDER.resolve(kind + ".json").toFile(), new TypeReference<>() {});
    }

    @ParameterizedTest
    @CsvSource({"evidence, 11", "results, 4"})
    void is_recorded_as_it_is(String kind, int all) throws IOException {
        List<Map<String, Object>> records = records(kind);
        assertThat(records).hasSize(all);
        Map<Object, String> standIns = new TreeMap<>();
        for (Map<String, Object> each : records) {
            Map<String, Object> body = new TreeMap<>(each);
            String project = standIns.computeIfAbsent(body.remove("project"), real -> project());
            String path = made(As.national(), project, kind, body);
            assertThat(As.anonymous().get(path).jsonPath().getMap("")).containsAllEntriesOf(body);
        }
    }
}
