package nl.schuldenlab.catalog.projects;

import static nl.schuldenlab.catalog.projects.ProjectFixtures.created;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.replaced;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

/** The real projects of the network, as the local stack loads them. */
@QuarkusTest
class NetworkProjectsTest {
    private static final Path FILE = Path.of("../deploy/local/src/main/resources/network/projects.json");

    private static List<Map<String, Object>> projects() throws IOException {
        return new ObjectMapper().readValue(FILE.toFile(), new TypeReference<>() {});
    }

    private static Map<String, Object> read(Object slug) {
        return As.anonymous().get("/v1/projects/" + slug).jsonPath().getMap("");
    }

    /** Some refer to each other, so that relations come once all are there. */
    @Test
    void are_recorded_as_they_are() throws IOException {
        for (Map<String, Object> project : projects()) {
            created(without(project, "relations"));
        }
        for (Map<String, Object> project : projects()) {
            replaced(As.national(), (String) project.get("slug"), project)
                    .then()
                    .statusCode(200);
            assertThat(read(project.get("slug"))).containsAllEntriesOf(project);
        }
        assertThat(read("jongeren-perspectief-fonds").get("incomplete"))
                .isEqualTo(List.of(
                        "initiators", "development-partners", "owners", "local-urgency", "evidence", "board-decision"));
        As.anonymous()
                .get("/v1/projects?q=sohos&stage=PROVEN")
                .then()
                .body("items.slug", contains("sociaal-hospitaal"));
    }
}
