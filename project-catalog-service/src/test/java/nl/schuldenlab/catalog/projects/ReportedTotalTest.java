package nl.schuldenlab.catalog.projects;

import static nl.schuldenlab.catalog.PartFixtures.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportedTotalTest {

    private static Map<String, Object> reporting(Object... totals) {
        return with(ProjectFixtures.aProject(), "reported", List.of(totals));
    }

    @Test
    void stands_beside_what_is_counted_with_its_source_so_D45() {
        Map<String, Object> total = Map.of(
                "metric",
                "ADOPTING_MUNICIPALITIES",
                "value",
                80,
                "atLeast",
                true,
                "asOf",
                "2020-10",
                "sources",
                List.of(Map.of("title", "A newspaper")));
        As.national()
                .body(reporting(total))
                .post("/v1/projects")
                .then()
                .statusCode(201)
                .body("reported.value", contains(80))
                .body("reported.asOf", contains("2020-10"))
                .body("reported[0].sources.title", contains("A newspaper"));
        As.national()
                .body(ProjectFixtures.aProject())
                .post("/v1/projects")
                .then()
                .body("reported", empty());
    }

    @Test
    void is_told_with_a_source_always_so_D40() {
        As.national()
                .body(reporting(Map.of("metric", "many", "value", -1)))
                .post("/v1/projects")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/reported/0/metric", "/reported/0/value", "/reported/0/sources"));
    }
}
