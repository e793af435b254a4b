package nl.schuldenlab.lab.roles;

import static nl.schuldenlab.lab.governance.GovernanceFixtures.GOUDA;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.YEAR;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aChange;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aCouncil;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aFramework;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aProgramme;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aReport;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aTheme;
import static nl.schuldenlab.lab.labs.LabFixtures.anEndorsement;
import static nl.schuldenlab.lab.steps.SetupFixtures.SOMEBODY;
import static nl.schuldenlab.lab.steps.SetupFixtures.aDeclaration;
import static nl.schuldenlab.lab.steps.SetupFixtures.aHandover;
import static nl.schuldenlab.lab.steps.SetupFixtures.aProcess;
import static nl.schuldenlab.lab.steps.SetupFixtures.aQuartermaster;
import static nl.schuldenlab.lab.steps.SetupFixtures.aSupport;
import static nl.schuldenlab.lab.steps.SetupFixtures.aWorkPlan;

import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schuldenlab.lab.governance.GovernanceFixtures;
import nl.schuldenlab.lab.labs.LabFixtures;
import nl.schuldenlab.lab.steps.SetupFixtures;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import nl.schuldenlab.platform.test.conventions.RoleStage;

/** A lab that is being set up, with one of everything that belongs to one, and for each operation that writes a body that is in order. */
final class Stage implements RoleStage {
    private static final String LAB = "/labs/{slug}";
    private static final String STEP = LAB + "/setup/steps/{number}";

    private final String lab = SetupFixtures.beingSetUp("governed");
    private final String path = "/v1/labs/" + lab;
    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, Map<String, ?>> bodies = new HashMap<>();

    Stage() {
        lab();
        said();
        led();
        prepared();
        supported();
        governed();
        programmed();
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
        return switch (role) {
            case "anonymous" -> As.anonymous();
            case "citizen" -> As.caller(new TestToken("citizen"));
            case "city" -> As.contactOf(GOUDA);
            case "system" ->
                As.caller(new TestToken("system").roles("integrator").partners(GOUDA));
            case "bank" -> As.contactOf("bank-one");
            case "stranger" -> As.contactOf("bank-elsewhere");
            case "manager" -> As.managerOf(lab);
            case "leader" -> As.leaderOf(lab);
            case "other manager" ->
                As.caller(new TestToken("other-manager").roles("lab-manager").labs("lab-elsewhere"));
            case "reviewer" -> As.caller(new TestToken("reviewer").roles("reviewer"));
            case "board" -> As.caller(new TestToken("board").roles("portfolio-board"));
            case "national" -> As.national();
            case "service" -> As.caller(As.service());
            default -> throw new IllegalArgumentException(role);
        };
    }

    private static Map<String, Object> without(Map<String, ?> body, String... fixed) {
        Map<String, Object> rest = new TreeMap<>(body);
        rest.keySet().removeAll(List.of(fixed));
        return rest;
    }

    /** What belongs to the lab and is made by this role; its body takes its place in a PUT. */
    private String part(String role, String kind, String key, Map<String, ?> body, String... fixed) {
        String template = LAB + "/" + kind;
        String made = as(role).body(body)
                .post(path + "/" + kind)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        paths.put(template + "/{" + key + "}", made);
        bodies.put("POST " + template, body);
        bodies.put("PUT " + template + "/{" + key + "}", without(body, fixed));
        return made;
    }

    /** What the lab has only one of. */
    private void only(String kind, Map<String, Object> body) {
        SetupFixtures.put(lab, "/" + kind, body);
        bodies.put("PUT " + LAB + "/" + kind, body);
    }

    private void moves(String template, Map<String, ?> step) {
        bodies.put("POST " + LAB + template + "/status-changes", step);
    }

    private void lab() {
        paths.put(LAB, path);
        paths.put("/municipalities/{code}", "/v1/municipalities/gm0513");
        bodies.put("POST /labs", LabFixtures.aLab("slug", lab));
        bodies.put("PUT " + LAB, without(LabFixtures.aLab(), "slug"));
        moves("", Map.of("to", "ESTABLISHED"));
    }

    private void said() {
        part("city", "endorsements", "id", anEndorsement(GOUDA), "partner");
        moves("/endorsements/{id}", Map.of("to", "WITHDRAWN", "reason", "Another course."));
        Map<String, Object> declaration = aDeclaration("LOCAL_PUBLIC", GOUDA);
        part("city", "setup/declarations", "id", declaration, "kind", "group", "partner");
        moves("/setup/declarations/{id}", Map.of("to", "WITHDRAWN", "reason", "Too early."));
    }

    private void led() {
        part("city", "leads", "id", aQuartermaster());
        only("work-plan", aWorkPlan());
        paths.put(LAB + "/work-plan/versions/{number}", path + "/work-plan/versions/1");
        only("administrative-support", aSupport());
        part("manager", "executive-contacts", "id", Map.of("department", "WORK_INCOME", "contact", SOMEBODY));
        only("programme-team", SetupFixtures.aTeam("WORK_INCOME"));
        only("trial-process", aProcess());
        as("manager").body(aHandover()).post(path + "/handover").then().statusCode(201);
        bodies.put("POST " + LAB + "/handover", aHandover());
    }

    private void prepared() {
        paths.put(STEP, path + "/setup/steps/2");
        bodies.put("PUT " + STEP, Map.of("note", "Half of it is there."));
        moves("/setup/steps/{number}", Map.of("to", "IN_PROGRESS"));
    }

    private void supported() {
        Map<String, String> question = Map.of("question", "Who has done this before?");
        String made = as("manager")
                .body(question)
                .post(path + "/setup/steps/2/support-requests")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        paths.put(STEP + "/support-requests/{id}", made);
        bodies.put("POST " + STEP + "/support-requests", question);
        bodies.put("PUT " + STEP + "/support-requests/{id}", question);
        moves("/setup/steps/{number}/support-requests/{id}", Map.of("to", "ANSWERED", "answer", "Somebody has."));
    }

    private void governed() {
        Map<String, Object> framework = aFramework();
        framework.put("limits", Map.of("council", Map.of("min", 2, "max", 3)));
        part("manager", "cooperation-frameworks", "id", framework);
        only("core-team", GovernanceFixtures.aTeam(1, 3));
        String council = part("manager", "programme-councils", "year", aCouncil(YEAR, GOUDA, "bank-one"), "year");
        Map<String, String> replacement = Map.of("from", GOUDA, "to", "bank-two", "reason", "It has no time.");
        String replaced = as("manager")
                .body(replacement)
                .post(council + "/replacements")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        paths.put(LAB + "/programme-councils/{year}/replacements/{id}", replaced);
        bodies.put("POST " + LAB + "/programme-councils/{year}/replacements", replacement);
    }

    private void programmed() {
        String theme = part("manager", "themes", "id", aTheme(YEAR), "year");
        moves("/themes/{id}", Map.of("to", "DROPPED", "reason", "It leads nowhere.", "lessons", List.of("Ask.")));
        Map<String, Object> programme = aProgramme(YEAR);
        programme.put("themes", List.of(theme.replaceFirst(".*/", "")));
        String drafted = part("manager", "programmes", "year", programme, "year");
        moves("/programmes/{year}", Map.of("to", "COMMITTED"));
        GovernanceFixtures.move(lab, drafted, "ADOPTED").then().statusCode(201);
        part("manager", "course-changes", "id", aChange(YEAR, true), "year");
        moves("/course-changes/{id}", Map.of("to", "DECIDED"));
        part("manager", "progress-reports", "id", aReport(YEAR, 1), "year", "quarter");
    }
}
