package nl.schuldenlab.catalog.projects;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;

/** The real projects of the network in the register of a test, as the local stack loads them. */
public final class NetworkProjects {
    private static final Path FILE = Path.of("../deploy/local/src/main/resources/network/projects.json");

    private NetworkProjects() {}

    public static List<Map<String, Object>> all() {
        try {
            return new ObjectMapper().readValue(FILE.toFile(), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some refer to each other, so that relations come once all are there; another test may have loaded them. */
    public static void load() {
        for (Map<String, Object> project : all()) {
            As.national().body(ProjectFixtures.without(project, "relations")).post("/v1/projects");
        }
        for (Map<String, Object> project : all()) {
            ProjectFixtures.replaced(As.national(), (String) project.get("slug"), project)
                    .then()
                    .statusCode(200);
        }
    }
}
