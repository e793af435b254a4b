package nl.schuldenlab.lab.governance;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schuldenlab.lab.labs.LabFixtures;
import nl.schuldenlab.platform.test.As;

/** Labs with what governs them, made through the API. */
public final class GovernanceFixtures {
    public static final String GOUDA = "gemeente-gouda-gm0513";
    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    public static final int YEAR = TODAY.getYear();

    private GovernanceFixtures() {}

    /** The slug of a new lab that begins with some letters, such as {@code lab-committed-}. */
    public static String lab(String beginning) {
        return LabFixtures.created(LabFixtures.aLab("slug", beginning + UUID.randomUUID()));
    }

    public static String lab() {
        return lab("lab-governed-");
    }

    /** The slug of a new lab of which partner-service cannot tell who takes part. */
    public static String troubled() {
        return LabFixtures.created(LabFixtures.aLab("slug", "lab-governed-" + UUID.randomUUID() + "-in-trouble"));
    }

    /** The same as {@link #lab}, with a framework that binds it in every way. */
    public static String framed(String beginning) {
        String lab = lab(beginning);
        frame(lab, aFramework());
        return lab;
    }

    public static String framed() {
        return framed("lab-governed-");
    }

    public static String frame(String lab, Map<String, Object> framework) {
        return made(lab, "cooperation-frameworks", framework);
    }

    /** The body of a framework with limits of its own, and all switches on. */
    public static Map<String, Object> aFramework() {
        Map<String, Object> framework = new TreeMap<>();
        framework.put("title", "Samenwerkingskader");
        framework.put("period", Map.of("from", "2001-01-01"));
        framework.put(
                "limits",
                Map.of(
                        "council", Map.of("min", 2, "max", 3),
                        "coreTeam", Map.of("managers", 1, "staff", 3),
                        "themesPerYear", Map.of("min", 1, "max", 2)));
        framework.put(
                "switches",
                Map.of(
                        "councilRequired", true,
                        "programmeCommitment", true,
                        "steeringGroupPerProject", true,
                        "coFinancingGate", true));
        return framework;
    }

    public static Map<String, Object> aCouncil(int year, String... members) {
        return new TreeMap<>(Map.of("year", year, "members", List.of(members)));
    }

    public static Map<String, Object> aTheme(int year) {
        return new TreeMap<>(Map.of(
                "year",
                year,
                "title",
                "Theme " + UUID.randomUUID(),
                "facilitators",
                List.of(Map.of("kind", "EXTERNAL", "name", "A design studio"))));
    }

    public static Map<String, Object> aProgramme(int year) {
        return new TreeMap<>(
                Map.of("year", year, "summary", "What we set out to do", "projects", List.of("project-one")));
    }

    public static Map<String, Object> aChange(int year, boolean crucial) {
        return new TreeMap<>(
                Map.of("year", year, "title", "Another course", "motivation", "It is needed", "crucial", crucial));
    }

    public static Map<String, Object> aReport(int year, int quarter) {
        return new TreeMap<>(Map.of("year", year, "quarter", quarter, "summary", "It comes along."));
    }

    public static Map<String, Object> aTeam(int managers, int staff) {
        Map<String, Object> team = new TreeMap<>(Map.of("host", GOUDA, "department", "Sociaal domein"));
        List<Map<String, String>> members = new ArrayList<>();
        for (int i = 0; i < managers + staff; i++) {
            members.add(Map.of("role", i < managers ? "MANAGER" : "STAFF"));
        }
        team.put("members", members);
        return team;
    }

    /** The same body as a record of the time before the platform. */
    public static Map<String, Object> before(Map<String, Object> body) {
        Map<String, Object> record = new TreeMap<>(body);
        record.put("historical", Map.of("asOf", "2020", "note", "It was so."));
        record.put("sources", List.of(Map.of("title", "A newspaper")));
        return record;
    }

    public static Response post(String lab, String collection, Map<String, Object> body) {
        return As.managerOf(lab).body(body).post("/v1/labs/" + lab + "/" + collection);
    }

    /** Creates it through the API and gives its path. */
    public static String made(String lab, String collection, Map<String, Object> body) {
        return post(lab, collection, body).then().statusCode(201).extract().header("Location");
    }

    public static Response put(String lab, String path, Map<String, Object> body) {
        return As.managerOf(lab).header("If-Match", "*").body(body).put(path);
    }

    public static Response move(String lab, String path, Map<String, Object> change) {
        return As.managerOf(lab).body(change).post(path + "/status-changes");
    }

    public static Response move(String lab, String path, String to) {
        return move(lab, path, Map.of("to", to));
    }

    /** An adopted programme of a lab with a council of two. */
    public static String adopted(String lab, int year) {
        made(lab, "programme-councils", aCouncil(year, GOUDA, "bank-one"));
        String path = made(lab, "programmes", aProgramme(year));
        move(lab, path, "ADOPTED").then().statusCode(201);
        return path;
    }
}
