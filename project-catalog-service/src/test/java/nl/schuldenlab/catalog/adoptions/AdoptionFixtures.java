package nl.schuldenlab.catalog.adoptions;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schuldenlab.catalog.projects.ProjectFixtures;
import nl.schuldenlab.platform.test.As;

/** Adoptions for tests, each of a project of its own. */
public final class AdoptionFixtures {
    public static final String ADOPTIONS = "/v1/adoptions";

    /** A municipality with an established lab, one whose lab is being set up, and one without a lab. */
    public static final String GOUDA = "gm0513";

    public static final String ALMELO = "gm0141";
    public static final String UTRECHT = "gm0344";

    public static final String LAB = "lab-established-gm0513";
    public static final String YOUNG_LAB = "lab-young-gm0141";
    public static final String CITY = "gemeente-gouda-gm0513";
    private static final String BIRTHPLACE = "lab-established-gm0518";

    private AdoptionFixtures() {}

    /** A project of that stage, born in The Hague, of before the platform; gives its slug. */
    public static String aProject(String stage, Map<String, Object> more) {
        Map<String, Object> project = ProjectFixtures.aProject();
        project.put("originLab", BIRTHPLACE);
        project.put("owners", List.of("foundation-along"));
        project.put("stage", stage);
        project.put("historical", Map.of("asOf", "2019-06"));
        project.put("sources", List.of(Map.of("title", "A newspaper")));
        project.putAll(more);
        return As.national()
                .body(project)
                .post("/v1/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("slug");
    }

    /** A proven project that ran well where it was born, so that others may bring it in. */
    public static String aProvenProject() {
        return aProvenProject(Map.of());
    }

    public static String aProvenProject(Map<String, Object> more) {
        String project = aProject("PROVEN", more);
        created(As.national(), historical("RUNNING_WELL", anAdoption(project, "gm0518", "ORIGIN")));
        return project;
    }

    /** The body of a request for Gouda. */
    public static Map<String, Object> anAdoption(String project) {
        return anAdoption(project, GOUDA, "IMPORT");
    }

    public static Map<String, Object> anAdoption(String project, String municipality, String kind) {
        Map<String, Object> adoption = new TreeMap<>();
        adoption.put("project", project);
        adoption.put("municipality", municipality);
        adoption.put("kind", kind);
        return adoption;
    }

    public static Map<String, Object> historical(String status, Map<String, Object> adoption) {
        Map<String, Object> old = new TreeMap<>(adoption);
        old.put("status", status);
        old.put("historical", Map.of("asOf", "2020-10"));
        old.put("sources", List.of(Map.of("title", "A newspaper")));
        return old;
    }

    public static Map<String, Object> with(Map<String, Object> body, String property, Object value) {
        Map<String, Object> changed = new TreeMap<>(body);
        changed.put(property, value);
        return changed;
    }

    public static Response post(RequestSpecification caller, Map<String, Object> adoption) {
        return caller.body(adoption).post(ADOPTIONS);
    }

    /** Creates an adoption through the API and gives its path. */
    public static String created(RequestSpecification caller, Map<String, Object> adoption) {
        return post(caller, adoption).then().statusCode(201).extract().header("Location");
    }

    /** Of a proven project, requested by the manager of Gouda's lab. */
    public static String created() {
        return created(As.managerOf(LAB), anAdoption(aProvenProject()));
    }

    /** In Gouda, of before the platform, with that status. */
    public static String created(String status) {
        return created(As.national(), with(historical(status, anAdoption(aProvenProject())), "lab", LAB));
    }

    /** The same where there is no lab. */
    public static String createdWithoutLab(String status) {
        return created(As.national(), historical(status, anAdoption(aProvenProject(), UTRECHT, "IMPORT")));
    }

    public static Response move(RequestSpecification caller, String path, Map<String, Object> change) {
        return caller.body(change).post(path + "/status-changes");
    }

    public static Response move(RequestSpecification caller, String path, String to) {
        return move(caller, path, Map.of("to", to));
    }

    public static Response stop(RequestSpecification caller, String path) {
        return move(caller, path, Map.of("to", "STOPPED", "reason", "No time", "lessons", List.of("Ask first")));
    }

    /** A working form that has all it needs. */
    public static Map<String, Object> aForm() {
        Map<String, Object> form = new TreeMap<>();
        form.put("form", "The bank gives time, the municipality meets the people.");
        form.put("document", Map.of("title", "Working agreements"));
        form.put("publicPartners", List.of(CITY));
        form.put("privatePartners", List.of("bank-of-gouda"));
        return form;
    }

    public static Response writeForm(RequestSpecification caller, String path, Map<String, Object> form) {
        return caller.header("If-None-Match", "*").body(form).put(path + "/working-form");
    }

    /** Offers it to this partner and gives the offer's path. */
    public static String offered(String path, String receiver) {
        return As.national()
                .body(Map.of("receiver", receiver))
                .post(path + "/embeddings")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
