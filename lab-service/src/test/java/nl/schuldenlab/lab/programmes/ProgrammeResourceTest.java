package nl.schuldenlab.lab.programmes;

import static nl.schuldenlab.lab.governance.GovernanceFixtures.YEAR;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aChange;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aProgramme;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aTheme;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.adopted;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.before;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.lab;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.made;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.post;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgrammeResourceTest {

    private static String idOf(String path) {
        return path.replaceFirst(".*/", "");
    }

    private static Map<String, Object> holding(List<?> themes, List<String> projects) {
        Map<String, Object> programme = aProgramme(YEAR);
        programme.put("themes", themes);
        programme.put("projects", projects);
        return programme;
    }

    @Test
    void holds_themes_of_its_lab_and_year_and_projects_of_the_catalogue_so_D100() {
        String lab = lab();
        String theme = idOf(made(lab, "themes", aTheme(YEAR)));
        String ofAnotherYear = idOf(made(lab, "themes", aTheme(YEAR + 1)));
        String ofAnotherLab = idOf(made(lab(), "themes", aTheme(YEAR)));
        post(
                        lab,
                        "programmes",
                        holding(List.of(ofAnotherYear, theme, ofAnotherLab), List.of("project-one", "nothing-at-all")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/themes/0", "/themes/2", "/projects/1"))
                .body("errors.code", contains("unknown-reference", "unknown-reference", "unknown-reference"));
        post(lab, "programmes", holding(List.of(), List.of("project-in-trouble")))
                .then()
                .statusCode(503)
                .body("detail", containsString("project-catalog-service"));
        post(lab, "programmes", holding(List.of(theme), List.of("project-one")))
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("themes", contains(theme));
    }

    @Test
    void is_one_for_each_year() {
        String lab = lab();
        String path = made(lab, "programmes", aProgramme(YEAR));
        post(lab, "programmes", aProgramme(YEAR)).then().statusCode(409).body("existing", equalTo(path));
        post(lab, "programmes", Map.of("year", 0)).then().statusCode(400).body("errors.pointer", contains("/year"));
        As.managerOf(lab).get("/v1/labs/" + lab + "/programmes/soon").then().statusCode(404);
    }

    @Test
    void is_public_once_it_is_adopted() {
        String lab = lab();
        String list = "/v1/labs/" + lab + "/programmes";
        String path = adopted(lab, YEAR);
        String draft = made(lab, "programmes", aProgramme(YEAR + 1));
        As.anonymous().get(path).then().statusCode(200).body("status", equalTo("ADOPTED"));
        As.anonymous().get(list).then().body("items.year", contains(YEAR));
        As.anonymous().get(list + "?status=DRAFT").then().body("items", empty());
        As.managerOf(lab).get(list + "?sort=-year").then().body("items.year", contains(YEAR + 1, YEAR));
        As.managerOf(lab).get(list + "?project=project-one&status=DRAFT").then().body("items.year", contains(YEAR + 1));
        As.anonymous().get(draft + "/status-changes").then().statusCode(404);
        As.anonymous().get(draft + "/transitions").then().statusCode(404);
        As.anonymous().get(path + "/status-changes").then().body("items.to", contains("DRAFT", "ADOPTED"));
    }

    @Test
    void changes_after_its_adoption_by_a_decided_change_of_course_so_D106() {
        String lab = lab();
        String path = adopted(lab, YEAR);
        Map<String, Object> other = Map.of("projects", List.of("project-two"));
        put(lab, path, Map.of("projects", List.of("project-one"), "summary", "In other words"))
                .then()
                .statusCode(200);
        put(lab, path, other)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("programme-adopted"))
                .body("blockers.rule", contains("D106"));
        Map<String, Object> change =
                Map.of("year", YEAR, "title", "Another project", "motivation", "Needed", "crucial", false);
        String proposal = made(lab, "course-changes", change);
        put(lab, path, other).then().statusCode(409);
        As.managerOf(lab)
                .body(Map.of("to", "DECIDED"))
                .post(proposal + "/status-changes")
                .then()
                .statusCode(201);
        put(lab, path, other).then().statusCode(200).body("projects", contains("project-two"));
        put(lab, path, Map.of("projects", List.of("project-three"))).then().statusCode(409);
    }

    @Test
    void is_discarded_while_it_is_a_draft() {
        String lab = lab();
        String draft = made(lab, "programmes", aProgramme(YEAR + 1));
        As.anonymous().header("If-Match", "*").delete(draft).then().statusCode(401);
        As.managerOf("lab-of-others")
                .header("If-Match", "*")
                .delete(draft)
                .then()
                .statusCode(403);
        As.managerOf(lab).delete(draft).then().statusCode(428);
        As.managerOf(lab).header("If-Match", "*").delete(draft).then().statusCode(204);
        As.managerOf(lab).get(draft).then().statusCode(404);
        As.managerOf(lab)
                .header("If-Match", "*")
                .delete(adopted(lab, YEAR))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("programme-on-record"));
    }

    @Test
    void is_not_discarded_once_changes_of_course_are_on_record() {
        String lab = lab();
        String draft = made(lab, "programmes", aProgramme(YEAR));
        As.national()
                .body(before(aChange(YEAR, false)))
                .post("/v1/labs/" + lab + "/course-changes")
                .then()
                .statusCode(201);
        As.managerOf(lab)
                .header("If-Match", "*")
                .delete(draft)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("programme-was-changed"));
    }

    @Test
    void tells_how_far_it_came_before_the_platform() {
        String list = "/v1/labs/" + lab() + "/programmes";
        Map<String, Object> past = before(aProgramme(2020));
        past.put("status", "COMMITTED");
        As.national().body(past).post(list).then().statusCode(201).body("incomplete", contains("adopted-on"));
        past.put("year", 2021);
        past.put("adoptedOn", "2021-02");
        As.national().body(past).post(list).then().statusCode(201).body("adoptedOn", equalTo("2021-02"));
        past.remove("status");
        past.put("year", 2022);
        As.national().body(past).post(list).then().statusCode(400).body("errors.pointer", contains("/adoptedOn"));
        Map<String, Object> hasty = aProgramme(YEAR);
        hasty.put("status", "ADOPTED");
        hasty.put("adoptedOn", "2021-02");
        hasty.put("themes", List.of(UUID.randomUUID()));
        As.national().body(hasty).post(list).then().statusCode(400).body("errors.size()", equalTo(2));
    }
}
