package nl.schuldenlab.catalog.roles;

import static nl.schuldenlab.catalog.boarddecisions.BoardDecisionFixtures.aDecision;
import static nl.schuldenlab.catalog.evidence.EvidenceFixtures.anEvidence;

import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schuldenlab.catalog.projects.ProjectFixtures;
import nl.schuldenlab.platform.test.conventions.RoleStage;

/** A lab's project with one of everything that belongs to one, and an adoption of it elsewhere that has one of everything too. */
final class Stage implements RoleStage {
    private static final List<Map<String, String>> SOURCES = List.of(Map.of("title", "A newspaper"));
    private static final Map<String, String> BEFORE = Map.of("asOf", "2019-06");
    private static final String PROJECT = "/projects/{slug}";
    private static final String ADOPTION = "/adoptions/{id}";

    private final Cast cast = Cast.met();
    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, Map<String, ?>> bodies = new HashMap<>();
    private final Map<String, Object> project = aProject();
    private final String path = "/v1/projects/" + project.get("slug");

    Stage() {
        project();
        told();
        proven();
        weighed();
        adopted();
        landed();
        elsewhere();
    }

    @Override
    public Map<String, String> paths() {
        return paths;
    }

    @Override
    public Map<String, ?> body(String operation) {
        return bodies.getOrDefault(operation, Map.of());
    }

    @Override
    public RequestSpecification as(String role) {
        return cast.as(role);
    }

    private Map<String, Object> aProject() {
        Map<String, Object> body = ProjectFixtures.historical("PROVEN", ProjectFixtures.aProjectOf(cast.lab()));
        body.put("owners", List.of(Cast.OWNER));
        return body;
    }

    private String posted(String role, String to, Map<String, ?> body) {
        return as(role).body(body).post(to).then().statusCode(201).extract().header("Location");
    }

    private void placed(String role, String at, Map<String, ?> body) {
        as(role).header("If-None-Match", "*").body(body).put(at).then().statusCode(201);
    }

    private static Map<String, Object> without(Map<String, ?> body, String... fixed) {
        Map<String, Object> rest = new TreeMap<>(body);
        rest.keySet().removeAll(List.of(fixed));
        return rest;
    }

    private static Map<String, Object> before(Map<String, ?> body) {
        Map<String, Object> old = new TreeMap<>(body);
        old.put("historical", BEFORE);
        old.put("sources", SOURCES);
        return old;
    }

    /** What belongs to the project and is made by this role; its body takes its place in a PUT. */
    private void part(String role, String kind, Map<String, ?> body, String... fixed) {
        paths.put(PROJECT + "/" + kind + "/{id}", posted(role, path + "/" + kind, body));
        bodies.put("POST " + PROJECT + "/" + kind, body);
        bodies.put("PUT " + PROJECT + "/" + kind + "/{id}", without(body, fixed));
    }

    private void project() {
        posted("national", "/v1/projects", project);
        paths.put(PROJECT, path);
        paths.put(PROJECT + "/versions/{number}", path + "/versions/1");
        Map<String, Object> description = without(project, "slug", "stage", "historical");
        bodies.put("POST /projects", without(project, "stage", "historical", "sources"));
        bodies.put("PUT " + PROJECT, description);
        bodies.put("POST " + PROJECT + "/status-changes", Map.of("to", "SCALING"));
        placed("manager", path + "/draft", description);
        bodies.put("PUT " + PROJECT + "/draft", description);
        bodies.put("POST " + PROJECT + "/publications", Map.of("changeKind", "DESCRIPTION", "summary", "Words."));
        paths.put("/projects/matches", "/v1/projects/matches?lab=" + cast.lab());
    }

    private void told() {
        Map<String, ?> group = Map.of("members", List.of(Map.of("partner", Cast.OWNER, "interest", "Fewer letters.")));
        placed("manager", path + "/steering-group", group);
        bodies.put("PUT " + PROJECT + "/steering-group", group);
        part("leader", "progress-updates", Map.of("reportedOn", "2026-11-18", "rag", "AMBER", "text", "We look on."));
        Map<String, ?> link = Map.of("to", ProjectFixtures.created(), "kind", "SAME_TARGET_GROUP");
        part("leader", "links", link, "to", "kind");
        part("leader", "lessons", Map.of("lesson", "Begin with less."));
    }

    private void proven() {
        part("leader", "evidence", anEvidence());
        Map<String, String> wrong = Map.of("to", "RETRACTED", "reason", "Wrong.");
        bodies.put("POST " + PROJECT + "/evidence/{id}/status-changes", wrong);
        Map<String, Object> result = new TreeMap<>(Map.of("metric", "LETTERS", "value", 7, "unit", "NUMBER"));
        result.put("period", Map.of("from", "2025", "until", "2025"));
        result.put("beneficiary", "SOCIETY");
        result.put("sources", SOURCES);
        part("leader", "results", result);
        paths.put(PROJECT + "/results/totals", path + "/results/totals");
        part(
                "national",
                "recognitions",
                Map.of("level", "WELL_DESCRIBED", "committee", "Panel", "decidedOn", "2026-01"));
        bodies.put(
                "POST " + PROJECT + "/recognitions/{id}/status-changes", Map.of("to", "WITHDRAWN", "reason", "Wrong."));
    }

    private void weighed() {
        part("board", "board-decisions", aDecision("PROVEN", "GRANTED"));
        part("reviewer", "assessments", Map.of("verdict", "PROVEN", "reason", "Well done."));
        paths.put(PROJECT + "/assessments/advice", path + "/assessments/advice");
        Map<String, ?> years = Map.of("firstYear", 2026, "lastYear", 2027);
        placed("manager", path + "/business-case", years);
        bodies.put("PUT " + PROJECT + "/business-case", years);
    }

    /** Brought in before the platform in its first version, and behind the second since. */
    private void adopted() {
        Map<String, Object> adoption = new TreeMap<>();
        adoption.put("project", project.get("slug"));
        adoption.put("municipality", "gm0141");
        adoption.put("kind", "IMPORT");
        adoption.put("lab", cast.adopter());
        Map<String, Object> old = before(adoption);
        old.put("status", "RUNNING_WELL");
        old.put("projectVersion", 1);
        paths.put(ADOPTION, posted("national", "/v1/adoptions", old));
        bodies.put("POST /adoptions", adoption);
        bodies.put("PUT " + ADOPTION, Map.of("remarks", "It goes well."));
        Map<String, ?> stop = Map.of("to", "STOPPED", "reason", "No room.", "lessons", List.of("Ask for rooms first."));
        bodies.put("POST " + ADOPTION + "/status-changes", stop);
    }

    private void landed() {
        String adoption = paths.get(ADOPTION);
        Map<String, ?> form = Map.of("form", "The city sends them, the bank waits.");
        placed("adopter", adoption + "/working-form", form);
        bodies.put("PUT " + ADOPTION + "/working-form", form);
        Map<String, String> offer = Map.of("receiver", Cast.CITY);
        paths.put(ADOPTION + "/embeddings/{embedding}", posted("adopter", adoption + "/embeddings", offer));
        bodies.put("POST " + ADOPTION + "/embeddings", offer);
        bodies.put("POST " + ADOPTION + "/embeddings/{embedding}/status-changes", Map.of("to", "ACCEPTED"));
        Map<String, String> version = Map.of("changeKind", "APPROACH", "summary", "Twice a week.");
        Map<String, Object> next = without(project, "slug", "stage", "historical");
        next.put("summary", "Twice a week.");
        as("manager")
                .header("If-Match", "*")
                .body(next)
                .put(path + "/draft")
                .then()
                .statusCode(200);
        posted("manager", path + "/publications", version);
        placed("manager", path + "/draft", next);
        Map<String, ?> decision = Map.of("version", 2, "decision", "TAKE_OVER", "reason", "They ask for it.");
        String decided = posted("adopter", adoption + "/drift/decisions", decision);
        paths.put(ADOPTION + "/drift/decisions/{decision}", decided);
        bodies.put("POST " + ADOPTION + "/drift/decisions", decision);
    }

    private void elsewhere() {
        Map<String, ?> proposal = Map.of(
                "name", "Budgetkoffie",
                "summary", "Neighbours look at their letters together.",
                "originKind", "CIVIC_INITIATIVE",
                "initiators", List.of("foundation-along"),
                "lab", cast.lab());
        paths.put("/proposals/{id}", posted("citizen", "/v1/proposals", proposal));
        bodies.put("POST /proposals", proposal);
        bodies.put("PUT /proposals/{id}", proposal);
        bodies.put("POST /proposals/{id}/status-changes", Map.of("to", "DECLINED", "reason", "It is there already."));
        Map<String, ?> methods = Map.of("partner", Cast.OWNER, "asOf", "2019-02", "count", 3, "sources", SOURCES);
        String told = posted("national", "/v1/reported-proven-methods", methods);
        paths.put("/reported-proven-methods/{id}", told);
        bodies.put("POST /reported-proven-methods", methods);
        bodies.put("PUT /reported-proven-methods/{id}", without(methods, "partner"));
    }
}
