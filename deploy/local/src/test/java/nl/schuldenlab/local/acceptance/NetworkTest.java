package nl.schuldenlab.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real network, as a front-end finds it: all of it there, with its sources and its doubt, and searched through the gateway. */
@ExtendWith(SuiteUnderTest.class)
class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "labs, 5",
        "partners, 51",
        "partnerships, 30",
        "reported-partner-counts, 4",
        "contributions, 5",
        "funding-commitments, 2",
        "projects, 15",
        "adoptions, 30",
        "evidence, 11",
        "results, 4",
        "reported-proven-methods, 3",
        "events, 24",
        "sessions, 1",
        "publications, 4",
        "cooperation-frameworks, 1",
        "core-teams, 1"
    })
    void is_loaded_as_a_whole_and_a_second_load_changes_nothing(String kind, int all) {
        assertThat(SuiteUnderTest.load(SuiteUnderTest.suite()))
                .contains(kind + ": 0 loaded, " + all + " already there");
    }

    @Test
    void a_second_load_touches_no_record() {
        List<String> paths = List.of(
                "/v1/labs/schuldenlab073",
                "/v1/partners/ing",
                "/v1/projects/doorbraakmethode",
                "/v1/events/jpf-eerste-resultaten");
        List<String> before = tags(paths);
        SuiteUnderTest.load(SuiteUnderTest.suite());
        assertThat(tags(paths)).isEqualTo(before);
    }

    private static List<String> tags(List<String> paths) {
        return paths.stream()
                .map(path -> As.anonymous().get(path).header("ETag"))
                .toList();
    }

    @Test
    void keeps_sources_doubt_and_what_is_known_of_a_date() {
        As.anonymous()
                .get("/v1/projects/collectief-schuldregelen")
                .then()
                .body("uncertain", equalTo(true))
                .body("startedOn", equalTo("2018-12"))
                .body("historical.asOf", equalTo("2020-03"))
                .body("sources.title", hasItem("NVVK"))
                .body("incomplete", hasItem("owners"));
        As.anonymous()
                .get("/v1/events/pact-ondertekening-maart-2020")
                .then()
                .body("heldOn", equalTo("2020-03-18"))
                .body("status", equalTo("POSTPONED"))
                .body("postponedTo", equalTo("pact-bekrachtiging-okt-2020"));
        As.anonymous()
                .get("/v1/events/pact-bekrachtiging-okt-2020")
                .then()
                .body("heldOn", equalTo("2020-10-13"))
                .body("status", equalTo("HELD"));
        As.anonymous()
                .get("/v1/publications/wie-neemt-de-schuld")
                .then()
                .body("publishedOn", equalTo("2018-10"))
                .body("findings.findAll { it.kind == 'SUCCESS_FACTOR' }.size()", equalTo(4));
        As.anonymous()
                .get("/v1/events/vng-realisatie-back-to-the-future/sessions")
                .then()
                .body("items.presenters.flatten()", containsInAnyOrder("society-impact", "gemeente-den-haag"));
    }

    /** D81, D98, D108, D109: the limits of Schuldenlab070 are data, and decide for the years of its framework only. */
    @Test
    void binds_schuldenlab070_by_its_own_framework() {
        String lab = "/v1/labs/schuldenlab070";
        As.national()
                .get(lab + "/cooperation-frameworks?year=2022")
                .then()
                .body("items[0].limits.council", equalTo(Map.of("min", 5, "max", 6)))
                .body("items[0].limits.meetingsPerYear.PROJECT_LEADERS", equalTo(4))
                .body("items[0].principles.size()", equalTo(8));
        As.national().get(lab + "/cooperation-frameworks?year=2025").then().body("items.size()", equalTo(0));
        As.national().get(lab + "/core-team").then().body("host", equalTo("gemeente-den-haag"));
        As.national()
                .get(lab + "/board?year=2022")
                .then()
                .body("publicPrivate", equalTo(true))
                .body("council.verdict", equalTo("MISSING"))
                .body("coreTeam.verdict", equalTo("VALID"))
                .body("cadence.items.required", containsInAnyOrder(1, 2, 4))
                .body("projects.items.slug", hasItem("jongeren-perspectief-fonds"))
                .body("unavailable.size()", equalTo(0));
    }

    @Test
    void projects_that_name_each_other_both_do() {
        As.anonymous()
                .get("/v1/projects/sociaal-hospitaal")
                .then()
                .body("relations.slug", contains("doorbraakmethode"))
                .body("aliases", hasItem("SOHOS"));
        As.anonymous()
                .get("/v1/projects/doorbraakmethode")
                .then()
                .body("relations.slug", contains("sociaal-hospitaal"));
    }

    @Test
    void shows_what_proves_a_project_and_what_others_reported_of_it() {
        As.anonymous()
                .get("/v1/projects/jongeren-perspectief-fonds/evidence/summary")
                .then()
                .body("items", equalTo(3))
                .body("independent", equalTo(2));
        As.anonymous()
                .get("/v1/projects/jongeren-perspectief-fonds/results/totals?metric=PEOPLE_FREE_OF_DEBT_WORRY")
                .then()
                .body("totals.value", contains(33));
        As.anonymous()
                .get("/v1/projects/collectief-schuldregelen")
                .then()
                .body("reported.value", contains(77, 80))
                .body("reported[0].sources.title", contains("Koninklijk Huis"));
    }

    @Test
    void finds_the_labs_of_a_municipality() {
        search("/v1/labs?municipality=gm0622").then().body("items.slug", hasItem("schuldenlabmvs"));
    }

    @Test
    void finds_partners_by_kind_and_in_a_lab() {
        search("/v1/partners?type=MUNICIPALITY&limit=200")
                .then()
                .body("items.identifiers.municipality", everyItem(startsWith("gm")))
                .body("items.slug", hasItems("gemeente-den-haag", "gemeente-almelo"));
        search("/v1/partners?sector=PRIVATE&type=BANK").then().body("items.slug", hasItem("ing"));
        search("/v1/partnerships?lab=schuldenlab070&role=CONNECTOR")
                .then()
                .body("items.partner", contains("gemeente-den-haag"));
    }

    @Test
    void finds_projects_by_stage_and_by_another_name() {
        search("/v1/projects?stage=PROVEN")
                .then()
                .body("items.stage", everyItem(equalTo("PROVEN")))
                .body("items.slug", hasItem("jongeren-perspectief-fonds"));
        search("/v1/projects?q=sohos").then().body("items.slug", hasItem("sociaal-hospitaal"));
    }

    @Test
    void shows_where_projects_are_adopted() {
        search("/v1/scaling-matrix?project=jongeren-perspectief-fonds")
                .then()
                .body("items[0].cells.size()", equalTo(6))
                .body("items[0].cells.find { it.municipality == 'gm0772' }.statusAsReported", equalTo("PILOT"));
        search("/v1/adoptions?lab=schuldenlab-almelo&open=true")
                .then()
                .body("items.project", contains("collectief-schuldregelen", "doorbraakmethode"));
    }

    @Test
    void finds_the_events_of_a_year_in_their_order() {
        Response events = search("/v1/events?year=2018&sort=startsOn");
        events.then().body("items.startsOn", everyItem(startsWith("2018")));
        List<String> days = events.path("items.startsOn");
        assertThat(days).isNotEmpty().isSorted();
        search("/v1/events?lab=schuldenlab-almelo").then().body("items.lab", everyItem(equalTo("schuldenlab-almelo")));
    }

    private static Response search(String url) {
        Response found = As.anonymous().get(url);
        assertThat(found.statusCode()).as(found.asString()).isEqualTo(200);
        return found;
    }
}
