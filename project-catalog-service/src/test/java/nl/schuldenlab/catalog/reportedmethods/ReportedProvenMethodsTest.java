package nl.schuldenlab.catalog.reportedmethods;

import static nl.schuldenlab.catalog.PartFixtures.idOf;
import static nl.schuldenlab.catalog.PartFixtures.project;
import static nl.schuldenlab.catalog.PartFixtures.put;
import static nl.schuldenlab.catalog.PartFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schuldenlab.catalog.Matrix;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportedProvenMethodsTest {
    private static final String METHODS = "/v1/reported-proven-methods";
    private static final Path FILE = Path.of("../deploy/local/src/main/resources/network/reported-proven-methods.json");

    private final String partner = "foundation-" + UUID.randomUUID();

    private Map<String, Object> aReport(String asOf, int count) {
        Map<String, Object> report = new TreeMap<>();
        report.put("partner", partner);
        report.put("asOf", asOf);
        report.put("count", count);
        report.put("sources", List.of(Map.of("title", "A newspaper")));
        return report;
    }

    private static String recorded(Map<String, Object> report) {
        return As.national()
                .body(report)
                .post(METHODS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    @Test
    void stand_beside_what_the_board_decided_with_their_source_so_D45() {
        String project = project();
        String later = recorded(with(aReport("2022-05-31", 8), "projects", List.of(project)));
        String first = recorded(aReport("2020-03", 4));
        As.anonymous()
                .get(METHODS + "?partner=" + partner)
                .then()
                .statusCode(200)
                .body("items.id", contains(idOf(first), idOf(later)))
                .body("items.sources.title.flatten()", contains("A newspaper", "A newspaper"));
        As.anonymous().get(METHODS + "?project=" + project).then().body("items.count", contains(8));
        As.anonymous()
                .get("/v1/projects/" + project + "/board-decisions?count=true")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void are_told_once_of_what_exists_with_all_faults_at_once() {
        String path = recorded(aReport("2020-03", 4));
        As.national()
                .body(aReport("2020-03", 4))
                .post(METHODS)
                .then()
                .statusCode(409)
                .body("existing", equalTo(path));
        Map<String, Object> unknown = with(aReport("2021", 5), "projects", List.of("no-such-project"));
        As.national()
                .body(with(unknown, "partner", "nobody"))
                .post(METHODS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/partner", "/projects/0"));
        As.national()
                .body(Map.of("partner", partner, "count", 0, "asOf", "soon", "methods", 1))
                .post(METHODS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/count", "/asOf", "/methods", "/sources"));
        As.national().body(aReport("2999", 5)).post(METHODS).then().statusCode(400);
    }

    @Test
    void are_replaced_with_the_tag_that_was_seen() {
        String path = recorded(aReport("2020-03", 4));
        Map<String, Object> other = with(aReport("2020-03", 5), "partner", null);
        As.national().body(other).put(path).then().statusCode(428);
        put(As.national(), path, with(other, "projects", List.of("no-such-project")))
                .then()
                .statusCode(400);
        put(As.national(), path, other).then().statusCode(200).body("count", equalTo(5));
        As.contactOf(partner)
                .get(path + "/history")
                .then()
                .statusCode(200)
                .body("items[1].properties", contains("count"));
        As.anonymous().get(METHODS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void are_the_national_team_s_to_tell_and_everybody_s_to_read() {
        int[] count = {0};
        Matrix.writing(201, "national")
                .answers(caller -> caller.body(aReport("2020", ++count[0])).post(METHODS));
        String path = recorded(aReport("2021", 4));
        Matrix.everybody().answers(caller -> caller.get(METHODS));
        Matrix.everybody().answers(caller -> caller.get(path));
        Matrix.reading("national", "service").answers(caller -> caller.get(path + "/history"));
        Matrix.writing(200, "national").answers(caller -> put(caller, path, with(aReport("2021", 4), "partner", null)));
    }

    /** As the local stack loads them; the projects that one of them names are loaded by another test. */
    @Test
    void of_the_real_network_are_recorded_as_they_are() throws IOException {
        List<Map<String, Object>> real = new ObjectMapper().readValue(FILE.toFile(), new TypeReference<>() {});
        assertThat(real).hasSize(3);
        for (Map<String, Object> each : real) {
            Map<String, Object> body = with(with(each, "projects", null), "partner", partner);
            assertThat(As.anonymous().get(recorded(body)).jsonPath().getMap("")).containsAllEntriesOf(body);
        }
    }
}
