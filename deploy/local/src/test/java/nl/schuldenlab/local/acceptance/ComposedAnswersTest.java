package nl.schuldenlab.local.acceptance;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.Map;
import java.util.Objects;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the gateway composes of all services, held against what the services say themselves. */
@ExtendWith(SuiteUnderTest.class)
class ComposedAnswersTest {

    /** Awaited, for the overview is given again for some seconds. */
    @ParameterizedTest
    @CsvSource({"labs, byStatus", "projects, byStage", "partners, bySector"})
    void agree_with_the_lists(String kind, String by) {
        Waiting.until(() -> counted(kind, by) == listed(kind));
    }

    /** D40, D45: side by side, each as the service that knows it says it. */
    @ParameterizedTest
    @CsvSource({
        "catalogue, /v1/results/summary, counted",
        "reached, /v1/results/summary, reached",
        "leftOut, /v1/results/summary, leftOut",
        "reportedOfProjects, /v1/results/summary, reported",
        "reportedProvenMethods, /v1/reported-proven-methods?sort=-asOf&limit=200, items",
        "reportedPartners, /v1/reported-partner-counts?sort=-asOf&limit=200, items"
    })
    void show_what_was_achieved_as_the_services_tell_it(String part, String source, String property) {
        Waiting.until(() -> Objects.equals(
                read("/v1/impact", part), As.anonymous().get(source).jsonPath().get(property)));
    }

    /** D127: what a source told of a day stays beside what is counted now. */
    @Test
    void tell_how_many_partners_a_source_told_of_at_which_date() {
        As.anonymous()
                .get("/v1/impact")
                .then()
                .body("reportedPartners.find { it.asOf == '2018-12-20' }.count", equalTo(25))
                .body("reportedPartners.find { it.asOf == '2018-12-20' }.sources", not(empty()))
                .body("partners.total", greaterThan(25))
                .body("unavailable", empty());
    }

    private static Object read(String path, String property) {
        return Objects.requireNonNull(As.anonymous().get(path).jsonPath().get(property), property);
    }

    private static int counted(String kind, String by) {
        Map<String, Integer> kinds =
                As.anonymous().get("/v1/overview").jsonPath().getMap(kind + "." + by);
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int listed(String kind) {
        return As.anonymous()
                .get("/v1/" + kind + "?limit=1&count=true")
                .jsonPath()
                .getInt("total");
    }

    @Test
    void tell_what_is_done_in_a_municipality() {
        As.anonymous()
                .get("/v1/municipalities/gm0518/summary")
                .then()
                .statusCode(200)
                .body("municipality.name", equalTo("Den Haag"))
                .body("labs.slug", hasItem("schuldenlab070"))
                .body("partners.slug", hasItem("gemeente-den-haag"))
                .body("adoptions.project", hasItem("jongeren-perspectief-fonds"))
                .body("unavailable", empty());
    }

    @Test
    void know_no_municipality_that_is_none() {
        As.anonymous().get("/v1/municipalities/gm9999/summary").then().statusCode(404);
    }
}
