package nl.schuldenlab.local.acceptance;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.Map;
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
