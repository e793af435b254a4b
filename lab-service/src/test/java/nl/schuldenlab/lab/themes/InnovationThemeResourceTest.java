package nl.schuldenlab.lab.themes;

import static nl.schuldenlab.lab.governance.GovernanceFixtures.YEAR;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aTheme;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.before;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.framed;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.lab;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.made;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.post;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.conventions.Crowd;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InnovationThemeResourceTest {
    private static final Map<String, Object> OUTSIDER = Map.of("kind", "EXTERNAL", "name", "A studio");

    private static Map<String, Object> facilitatedBy(Object... facilitators) {
        Map<String, Object> theme = aTheme(YEAR);
        theme.put("facilitators", List.of(facilitators));
        return theme;
    }

    @Test
    void is_one_of_as_many_as_the_framework_allows_so_D109() throws Exception {
        String lab = framed();
        List<Response> answers = Crowd.atOnce(5, () -> post(lab, "themes", aTheme(YEAR)));
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(2);
        post(lab, "themes", aTheme(YEAR))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("enough-themes"))
                .body("blockers.rule", contains("D109"));
        post(lab, "themes", aTheme(YEAR + 1)).then().statusCode(201);
    }

    @Test
    void is_one_of_many_in_a_lab_without_a_framework_so_D78() {
        String lab = lab();
        for (int i = 0; i < 6; i++) {
            post(lab, "themes", aTheme(YEAR)).then().statusCode(201);
        }
    }

    @Test
    void is_facilitated_by_outsiders_and_partners_so_D111() {
        String lab = lab();
        Map<String, Object> partner = Map.of("kind", "PARTNER", "partner", "bank-one");
        post(lab, "themes", facilitatedBy(OUTSIDER, partner))
                .then()
                .statusCode(201)
                .body("facilitators", hasSize(2));
        Map<String, Object> lonely = aTheme(YEAR);
        lonely.remove("facilitators");
        post(lab, "themes", lonely).then().statusCode(400).body("errors.pointer", contains("/facilitators"));
        post(
                        lab,
                        "themes",
                        facilitatedBy(
                                Map.of("kind", "PARTNER", "name", "x"),
                                Map.of("kind", "EXTERNAL", "partner", "bank-one")))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/facilitators/0/name",
                                "/facilitators/0/partner",
                                "/facilitators/1/name",
                                "/facilitators/1/partner"));
        post(lab, "themes", facilitatedBy(OUTSIDER, Map.of("kind", "PARTNER", "partner", "nobody-at-all")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/facilitators/1/partner"))
                .body("errors.code", contains("unknown-reference"));
        post(lab, "themes", facilitatedBy(Map.of("kind", "PARTNER", "partner", "partner-in-trouble")))
                .then()
                .statusCode(503)
                .body("detail", containsString("partner-service"));
    }

    @Test
    void is_asked_of_a_year_once_by_its_title() {
        String lab = lab();
        Map<String, Object> theme = aTheme(YEAR);
        String path = made(lab, "themes", theme);
        post(lab, "themes", theme).then().statusCode(409).body("existing", equalTo(path));
        String other = made(lab, "themes", aTheme(YEAR));
        theme.remove("year");
        put(lab, other, theme).then().statusCode(409).body("existing", equalTo(path));
        theme.put("title", "Another question");
        put(lab, other, theme).then().statusCode(200).body("title", equalTo("Another question"));
    }

    @Test
    void is_found_by_year_status_and_project() {
        String lab = lab();
        String list = "/v1/labs/" + lab + "/themes";
        made(lab, "themes", aTheme(YEAR));
        Map<String, Object> grown = before(aTheme(2019));
        grown.put("title", "Zeventig");
        grown.put("status", "BECAME_PROJECT");
        grown.put("project", "project-grown");
        As.national().body(grown).post(list).then().statusCode(201);
        As.anonymous().get(list).then().body("items.year", contains(2019, YEAR));
        As.anonymous().get(list + "?sort=-title").then().body("items.year", contains(2019, YEAR));
        As.anonymous().get(list + "?year=2019").then().body("items.title", contains("Zeventig"));
        As.anonymous().get(list + "?status=EXPLORING").then().body("items.year", contains(YEAR));
        As.anonymous().get(list + "?project=project-grown").then().body("items.year", contains(2019));
        As.anonymous().get(list + "?sort=money").then().statusCode(400);
    }

    @Test
    void tells_of_the_past_what_is_known_and_what_is_missing() {
        String list = "/v1/labs/" + framed() + "/themes";
        for (var known : Map.of("PROTOTYPE", "document", "BECAME_PROJECT", "project", "DROPPED", "lessons")
                .entrySet()) {
            Map<String, Object> past = before(aTheme(2019));
            past.remove("facilitators");
            past.put("status", known.getKey());
            As.national()
                    .body(past)
                    .post(list)
                    .then()
                    .statusCode(201)
                    .body("incomplete", contains("facilitators", known.getValue()));
        }
    }

    @Test
    void begins_by_exploring() {
        Map<String, Object> hasty = aTheme(YEAR);
        hasty.put("status", "PROTOTYPE");
        hasty.put("project", "project-one");
        hasty.put("document", Map.of("title", "x", "url", "https://example.nl/x"));
        hasty.put("lessons", List.of("x"));
        post(lab(), "themes", hasty)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/status", "/project", "/document", "/lessons"));
    }
}
