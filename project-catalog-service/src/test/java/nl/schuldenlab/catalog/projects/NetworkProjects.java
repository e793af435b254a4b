package nl.schuldenlab.catalog.projects;

import static nl.schuldenlab.catalog.projects.ProjectFixtures.created;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.replaced;
import static nl.schuldenlab.catalog.projects.ProjectFixtures.without;

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

    /** Records these projects through the API. Some refer to each other, so that relations come once all are there. */
    public static void record(List<Map<String, Object>> projects) {
        projects.forEach(project -> created(without(project, "relations")));
        projects.forEach(project -> replaced(As.national(), (String) project.get("slug"), project)
                .then()
                .statusCode(200));
    }

    /** Records them all, if that has not been done yet; another test may have recorded some, without what they refer to. */
    public static void recorded() {
        if (!related("sociaal-hospitaal")) {
            all().forEach(project ->
                    As.national().body(without(project, "relations")).post("/v1/projects"));
            all().forEach(project -> replaced(As.national(), (String) project.get("slug"), project)
                    .then()
                    .statusCode(200));
        }
    }

    private static boolean related(String slug) {
        List<?> relations = As.anonymous().get("/v1/projects/" + slug).path("relations");
        return relations != null && !relations.isEmpty();
    }
}
