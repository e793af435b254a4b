package nl.schuldenlab.catalog;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schuldenlab.catalog.projects.ProjectFixtures;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;

/** Projects for tests of what belongs to them, and everybody who may come to it. */
public final class PartFixtures {
    public static final String LAB = "lab-established-gouda";
    public static final String OWNER = "gemeente-gouda-gm0513";
    public static final String DEVELOPER = "bank-of-gouda";
    public static final String INITIATOR = "foundation-along";

    private PartFixtures() {}

    /** A lab's own project, as an idea. */
    public static String project() {
        return created(ofLab());
    }

    /** A lab's own project that was at this stage before the platform. */
    public static String projectAt(String stage) {
        Map<String, Object> project = historical(ofLab());
        project.put("stage", stage);
        return created(project);
    }

    private static Map<String, Object> ofLab() {
        Map<String, Object> project = ProjectFixtures.aProject();
        project.put("originKind", "LAB");
        project.put("originLab", LAB);
        project.put("initiators", List.of(INITIATOR));
        project.put("developmentPartners", List.of(DEVELOPER));
        project.put("owners", List.of(OWNER));
        project.put("localUrgency", "Waiting times at the town hall have doubled.");
        return project;
    }

    private static String created(Map<String, Object> project) {
        As.national().body(project).post("/v1/projects").then().statusCode(201);
        return (String) project.get("slug");
    }

    /** The same body with another value, or without the property for null. */
    public static Map<String, Object> with(Map<String, Object> body, String property, Object value) {
        Map<String, Object> other = new TreeMap<>(body);
        if (value == null) {
            other.remove(property);
        } else {
            other.put(property, value);
        }
        return other;
    }

    /** The same body as it was before the platform. */
    public static Map<String, Object> historical(Map<String, Object> body) {
        Map<String, Object> before = with(body, "historical", Map.of("asOf", "2019-06"));
        before.put("sources", List.of(Map.of("title", "A newspaper")));
        return before;
    }

    public static String at(String project, String part) {
        return "/v1/projects/" + project + "/" + part;
    }

    public static Response post(RequestSpecification caller, String project, String part, Map<String, Object> body) {
        return caller.body(body).post(at(project, part));
    }

    /** Makes it as the manager of the lab, and tells its path. */
    public static String made(String project, String part, Map<String, Object> body) {
        return made(As.managerOf(LAB), project, part, body);
    }

    public static String made(RequestSpecification caller, String project, String part, Map<String, Object> body) {
        return post(caller, project, part, body)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    public static Response put(RequestSpecification caller, String path, Map<String, Object> body) {
        return caller.header("If-Match", "*").body(body).put(path);
    }

    public static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public static RequestSpecification reviewer(String name) {
        return As.caller(new TestToken(name).roles("reviewer"));
    }

    public static RequestSpecification board() {
        return As.caller(new TestToken("board").roles("portfolio-board"));
    }

    public static RequestSpecification as(String role) {
        return switch (role) {
            case "leader" -> As.leaderOf(LAB);
            case "manager" -> As.managerOf(LAB);
            case "other manager" -> As.managerOf("lab-elsewhere");
            case "owner" -> As.contactOf(OWNER);
            case "other partner" -> As.contactOf("bank-elsewhere");
            case "reviewer" -> reviewer("some reviewer");
            case "board" -> board();
            case "national" -> As.national();
            case "service" -> As.caller(As.service());
            case "citizen" -> As.caller(new TestToken("citizen"));
            case "anonymous" -> As.anonymous();
            default -> throw new IllegalArgumentException(role);
        };
    }
}
