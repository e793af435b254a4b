package nl.schuldenlab.catalog.projects;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;

/** Projects for tests, each with a slug of its own. */
public final class ProjectFixtures {
    /** A lab where work may start, and one that is still being set up. */
    public static final String LAB = "lab-established-gouda";

    static final String YOUNG_LAB = "lab-almelo";
    public static final String OWNER = "gemeente-gouda-gm0513";

    private ProjectFixtures() {}

    /** The body of a valid new project that came from society. */
    public static Map<String, Object> aProject() {
        Map<String, Object> project = new TreeMap<>();
        project.put("slug", "project-" + UUID.randomUUID());
        project.put("name", "Samen naar de balie");
        project.put("summary", "Volunteers go along to the town hall.");
        project.put("phases", List.of("INTAKE", "REFERRAL"));
        project.put("targetGroups", List.of(Map.of("code", "YOUTH", "ageMin", 18, "ageMax", 27)));
        project.put("originKind", "CIVIC_INITIATIVE");
        project.put("initiators", List.of("foundation-along"));
        project.put("owners", List.of(OWNER));
        return project;
    }

    public static Map<String, Object> aProject(String property, Object value) {
        Map<String, Object> project = aProject();
        project.put(property, value);
        return project;
    }

    /** The body of a valid new project that a lab brings forth. */
    public static Map<String, Object> aProjectOf(String lab) {
        Map<String, Object> project = aProject("originKind", "LAB");
        project.put("originLab", lab);
        project.put("developmentPartners", List.of("bank-of-gouda"));
        project.put("localUrgency", "Waiting times at the town hall have doubled.");
        return project;
    }

    /** The same, as it was before the platform. */
    public static Map<String, Object> historical(String stage, Map<String, Object> project) {
        project.put("stage", stage);
        project.put("historical", Map.of("asOf", "2019-06", "note", "Reported then."));
        project.put("sources", List.of(Map.of("title", "A newspaper")));
        return project;
    }

    /** Creates a project through the API and gives its slug. */
    public static String created(Map<String, Object> project) {
        return As.national()
                .body(project)
                .post("/v1/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("slug");
    }

    public static String created() {
        return created(aProject());
    }

    public static Map<String, Object> without(Map<String, Object> project, String... properties) {
        Map<String, Object> rest = new TreeMap<>(project);
        rest.keySet().removeAll(List.of(properties));
        return rest;
    }

    /** Replaces the project with what this body describes. */
    public static Response replaced(RequestSpecification caller, String slug, Map<String, Object> project) {
        return caller.header("If-Match", "*")
                .body(without(project, "slug", "stage", "historical"))
                .put("/v1/projects/" + slug);
    }

    public static Response moved(RequestSpecification caller, String slug, Map<String, Object> change) {
        return caller.body(change).post("/v1/projects/" + slug + "/status-changes");
    }

    public static Response moved(RequestSpecification caller, String slug, String to) {
        return moved(caller, slug, Map.of("to", to));
    }
}
