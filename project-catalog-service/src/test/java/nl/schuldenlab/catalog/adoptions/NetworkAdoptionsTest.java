package nl.schuldenlab.catalog.adoptions;

import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.created;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

/** The real adoptions of the network, as the local stack loads them. */
@QuarkusTest
class NetworkAdoptionsTest {
    private static final java.nio.file.Path NETWORK =
            java.nio.file.Path.of("../deploy/local/src/main/resources/network");

    private static List<Map<String, Object>> records(String file) throws IOException {
        return new ObjectMapper().readValue(NETWORK.resolve(file).toFile(), new TypeReference<>() {});
    }

    /** Other tests load the same projects. */
    private static void mustBeThere(Map<String, Object> project) {
        project.remove("relations");
        int status = As.national().body(project).post("/v1/projects").statusCode();
        assertThat(status).isIn(201, 409);
    }

    // D45, D50, D51, D61
    @Test
    void are_recorded_as_they_are_and_shown_by_the_matrix() throws IOException {
        records("projects.json").forEach(NetworkAdoptionsTest::mustBeThere);
        for (Map<String, Object> adoption : records("adoptions.json")) {
            String path = created(As.national(), adoption);
            assertThat(As.anonymous().get(path).jsonPath().<String, Object>getMap(""))
                    .containsAllEntriesOf(adoption);
        }
        As.anonymous()
                .get("/v1/scaling-matrix?project=collectief-schuldregelen")
                .then()
                .body("items[0].cells.size()", equalTo(11))
                .body(
                        "items[0].cells.findAll { it.lab == 'schuldenlabmvs' }.municipality",
                        contains("gm0556", "gm0606", "gm0622"))
                .body("items[0].cells.find { it.municipality == 'gm0603' }.statusAsReported", equalTo("PLANNED"));
        As.anonymous()
                .get("/v1/projects/jongeren-perspectief-fonds/reach")
                .then()
                .body("scaleLevel", equalTo("NATIONAL"))
                .body("adopted", equalTo(5))
                .body("embedded", equalTo(1));
    }
}
