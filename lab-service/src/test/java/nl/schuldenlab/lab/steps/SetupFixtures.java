package nl.schuldenlab.lab.steps;

import static nl.schuldenlab.lab.labs.LabFixtures.aLab;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schuldenlab.lab.labs.LabFixtures;
import nl.schuldenlab.platform.test.As;

/** Labs on their way, and what is recorded of their set-up. */
public final class SetupFixtures {
    public static final String GOUDA = "gemeente-gouda-gm0513";
    public static final String SOMEBODY = UUID.randomUUID().toString();

    private SetupFixtures() {}

    /** The slug of a lab that is being set up; {@code kind} tells the stand-ins of other services what they know of it. */
    public static String beingSetUp(String kind) {
        return recorded(kind, "SETTING_UP");
    }

    public static String recorded(String kind, String status) {
        Map<String, Object> lab = aLab("slug", "lab-" + kind + "-" + UUID.randomUUID());
        lab.put("status", status);
        lab.put("historical", Map.of("asOf", "2019-06"));
        lab.put("sources", List.of(Map.of("title", "A newspaper")));
        return LabFixtures.created(lab);
    }

    public static Map<String, Object> aWorkPlan() {
        Map<String, Object> plan = new TreeMap<>();
        plan.put("objectives", List.of("Nobody waits longer than a week"));
        plan.put("activities", List.of(Map.of("what", "One desk", "who", "Work and Income", "until", "2027-06")));
        plan.put("themes", List.of("Early signals"));
        plan.put("partners", List.of("bank-ing"));
        plan.put("projects", List.of("proven-a"));
        return plan;
    }

    public static Map<String, Object> aWorkPlan(String property, Object value) {
        Map<String, Object> plan = aWorkPlan();
        plan.put(property, value);
        return plan;
    }

    public static Map<String, Object> aSupport() {
        return new TreeMap<>(Map.of("necessity", "Many debts", "willingness", "We want it", "recordedOn", "2020-01"));
    }

    public static Map<String, Object> aTeam(String department) {
        return Map.of("members", List.of(Map.of("department", department, "role", "Adviser", "contact", SOMEBODY)));
    }

    public static Map<String, Object> aProcess() {
        return Map.of("summary", "Half a year with fifty households", "steps", List.of("Try it"));
    }

    public static Map<String, Object> aQuartermaster() {
        Map<String, Object> lead = new TreeMap<>();
        lead.put("role", "QUARTERMASTER");
        lead.put("contact", SOMEBODY);
        lead.put("appointedBy", GOUDA);
        lead.put("startedOn", "2020-01-06");
        return lead;
    }

    public static Map<String, Object> aHandover() {
        return new TreeMap<>(Map.of("handedOverOn", "2021-02-03", "programmeManager", SOMEBODY));
    }

    public static String at(String lab, String path) {
        return "/v1/labs/" + lab + path;
    }

    /** Records the only one of its kind. */
    public static ValidatableResponse put(String lab, String path, Map<String, Object> body) {
        return As.managerOf(lab)
                .header("If-None-Match", "*")
                .body(body)
                .put(at(lab, path))
                .then()
                .statusCode(201);
    }

    public static Response post(String lab, String path, Map<String, Object> body) {
        return As.managerOf(lab).body(body).post(at(lab, path));
    }

    public static void contactWith(String lab, String department) {
        post(lab, "/executive-contacts", Map.of("department", department, "contact", SOMEBODY))
                .then()
                .statusCode(201);
    }

    public static Response move(String lab, int step, String to) {
        return post(lab, "/setup/steps/" + step + "/status-changes", Map.of("to", to));
    }

    public static void done(String lab, int... steps) {
        for (int step : steps) {
            move(lab, step, "DONE").then().statusCode(201);
        }
    }

    /** A lab of which everything is recorded that the ten steps demand. */
    public static String wellPrepared() {
        String lab = beingSetUp("whole");
        post(lab, "/leads", aQuartermaster()).then().statusCode(201);
        put(lab, "/work-plan", aWorkPlan());
        put(lab, "/administrative-support", aSupport());
        contactWith(lab, "WORK_INCOME");
        contactWith(lab, "DEBT_ASSISTANCE");
        put(lab, "/programme-team", aTeam("WORK_INCOME"));
        put(lab, "/trial-process", aProcess());
        return lab;
    }

    public static Response labTo(String lab, String status) {
        return post(lab, "/status-changes", Map.of("to", status));
    }

    /** Declares the support of a group by one of its partners. */
    public static Response support(String lab, String group, String partner) {
        return As.contactOf(partner).body(aDeclaration(group, partner)).post(at(lab, "/setup/declarations"));
    }

    public static Map<String, Object> aDeclaration(String group, String partner) {
        Map<String, Object> declaration = new TreeMap<>();
        declaration.put("kind", "SUPPORT");
        declaration.put("group", group);
        declaration.put("partner", partner);
        declaration.put("statement", "We stand behind the lab");
        declaration.put("declaredOn", "2021-03");
        return declaration;
    }

    public static Map<String, Object> noMoreProjects() {
        return new TreeMap<>(Map.of(
                "kind", "NO_MORE_PROJECTS_NEEDED",
                "statement", "What was needed runs",
                "declaredOn", "2021-03"));
    }
}
