package nl.schuldenlab.catalog.results;

import static nl.schuldenlab.catalog.PartFixtures.LAB;
import static nl.schuldenlab.catalog.PartFixtures.historical;
import static nl.schuldenlab.catalog.PartFixtures.idOf;
import static nl.schuldenlab.catalog.PartFixtures.made;
import static nl.schuldenlab.catalog.PartFixtures.project;
import static nl.schuldenlab.catalog.PartFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schuldenlab.catalog.adoptions.AdoptionFixtures;
import nl.schuldenlab.catalog.projects.ProjectFixtures;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResultsSummaryTest {
    private static final String SUMMARY = "/v1/results/summary";

    /** A metric that no other test counts. */
    private static String aMetric() {
        return "PEOPLE_" + UUID.randomUUID().toString().replace('-', '_').toUpperCase();
    }

    private static Map<String, Object> aResult(String metric, int value, String municipality) {
        Map<String, Object> result = new TreeMap<>();
        result.put("metric", metric);
        result.put("value", value);
        result.put("unit", "PERSONS");
        result.put("period", Map.of("from", "2025-01", "until", "2025-12"));
        result.put("beneficiary", "CITIZEN");
        result.put("municipality", municipality);
        result.put("sources", List.of(Map.of("title", "The lab's own count")));
        return result;
    }

    @Test
    void tells_each_figure_by_year_with_its_sources_and_dates_so_D40() {
        String metric = aMetric();
        String gouda = project();
        String almelo = project();
        String counted = idOf(made(gouda, "results", aResult(metric, 40, "gm0513")));
        made(almelo, "results", aResult(metric, 30, "gm0141"));
        As.anonymous()
                .get(SUMMARY + "?metric=" + metric)
                .then()
                .statusCode(200)
                .body("reached", hasSize(1))
                .body("reached[0].year", equalTo(2025))
                .body("reached[0].value", equalTo(70))
                .body("reached[0].blockers", empty())
                .body("reached[0].projects.project", containsInAnyOrder(gouda, almelo))
                .body("reached[0].projects.find { it.project == '" + gouda + "' }.results", contains(counted))
                .body("reached[0].projects.until", contains("2025-12", "2025-12"))
                .body("reached[0].projects[0].sources.title", contains("The lab's own count"));
        As.anonymous().get(SUMMARY + "?year=2024&metric=" + metric).then().body("reached", empty());
    }

    @Test
    void makes_no_total_of_people_whom_two_projects_may_have_reached_so_D40() {
        String metric = aMetric();
        made(project(), "results", aResult(metric, 40, "gm0513"));
        made(project(), "results", aResult(metric, 30, "gm0513"));
        As.anonymous()
                .header("Accept-Language", "nl")
                .get(SUMMARY + "?year=2025&metric=" + metric)
                .then()
                .body("reached[0].value", nullValue())
                .body("reached[0].blockers.code", contains("people-in-several-projects"))
                .body("reached[0].blockers.rule", contains("D40"))
                .body("reached[0].projects.value", containsInAnyOrder(40, 30));
    }

    /** D60: free of debt worry is told per lab and per year. */
    @Test
    void tells_what_was_reached_in_the_adoptions_of_a_lab_so_D60() {
        String lab = "lab-established-" + UUID.randomUUID() + "-gm0513";
        String project = AdoptionFixtures.aProject("PROVEN", Map.of());
        String adoption = idOf(AdoptionFixtures.created(
                As.national(),
                AdoptionFixtures.with(
                        AdoptionFixtures.historical("RUNNING_WELL", AdoptionFixtures.anAdoption(project)),
                        "lab",
                        lab)));
        Map<String, Object> reached = with(aResult("PEOPLE_FREE_OF_DEBT_WORRY", 33, null), "adoption", adoption);
        made(As.national(), project, "results", historical(with(reached, "municipality", null)));
        As.anonymous()
                .get(SUMMARY + "?year=2025&lab=" + lab)
                .then()
                .body("reached.metric", contains("PEOPLE_FREE_OF_DEBT_WORRY"))
                .body("reached.value", contains(33))
                .body("reported", empty())
                .body("counted", nullValue());
    }

    @Test
    void sets_what_sources_reported_beside_it_and_adds_nothing_so_D45() {
        String metric = aMetric();
        String lately = reporting(metric, 80, "2021-03");
        String before = reporting(metric, 77, "2020-10-13");
        As.anonymous()
                .get(SUMMARY + "?metric=" + metric)
                .then()
                .body("reached", empty())
                .body("reported.project", contains(lately, before))
                .body("reported.value", contains(80, 77))
                .body("reported.asOf", contains("2021-03", "2020-10-13"))
                .body("reported[0].sources.title", contains("A newspaper"));
        As.anonymous()
                .get(SUMMARY + "?year=2020&metric=" + metric + "&project=" + before)
                .then()
                .body("reported.value", contains(77));
    }

    private static String reporting(String metric, int value, String asOf) {
        Map<String, Object> total = Map.of(
                "metric", metric, "value", value, "asOf", asOf, "sources", List.of(Map.of("title", "A newspaper")));
        Map<String, Object> project = with(ProjectFixtures.aProject(), "reported", List.of(total));
        As.national().body(project).post("/v1/projects").then().statusCode(201);
        return (String) project.get("slug");
    }

    @Test
    void counts_adopted_and_embedded_apart_so_D45() {
        JsonPath before = As.anonymous().get(SUMMARY).jsonPath();
        String project = AdoptionFixtures.aProject("PROVEN", Map.of());
        AdoptionFixtures.created(
                As.national(), AdoptionFixtures.historical("STARTED", AdoptionFixtures.anAdoption(project)));
        JsonPath after = As.anonymous().get(SUMMARY).jsonPath();
        assertThat(after.getLong("counted.projects.PROVEN")).isEqualTo(before.getLong("counted.projects.PROVEN") + 1);
        assertThat(after.getLong("counted.adopted")).isEqualTo(before.getLong("counted.adopted") + 1);
        assertThat(after.getLong("counted.embedded")).isEqualTo(before.getLong("counted.embedded"));
        assertThat(after.getLong("counted.municipalities")).isBetween(1L, 342L);
    }

    @Test
    void hides_what_is_not_published_and_names_every_fault() {
        String metric = aMetric();
        String withdrawn = project();
        made(withdrawn, "results", aResult(metric, 40, "gm0513"));
        As.national()
                .body(Map.of("to", "WITHDRAWN", "reason", "Entered twice."))
                .post("/v1/projects/" + withdrawn + "/status-changes")
                .then()
                .statusCode(201);
        As.managerOf(LAB).get(SUMMARY + "?metric=" + metric).then().body("reached", empty());
        As.anonymous()
                .get(SUMMARY + "?year=25&metric=x&lab=No")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("year", "metric", "lab"));
    }
}
