package nl.schuldenlab.catalog.facets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schuldenlab.catalog.EmptyRegister;
import nl.schuldenlab.catalog.evidence.EvidenceFixtures;
import nl.schuldenlab.catalog.projects.NetworkProjects;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The counts that a screen shows beside its filters, over the projects of the network. */
@QuarkusTest
@TestProfile(EmptyRegister.class)
class ProjectFacetsTest {
    private static final List<String> FACETS = List.of(
            "stage",
            "phase",
            "targetGroup",
            "mechanism",
            "originKind",
            "originLab",
            "joinedLab",
            "owner",
            "runsIn",
            "recognition",
            "independentEvidence");

    @BeforeEach
    void with_the_projects_of_the_network_alone() {
        NetworkProjects.recorded();
    }

    private static JsonPath facets(String query) {
        return As.anonymous()
                .get("/v1/projects/facets?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static long listed(String query) {
        return As.anonymous()
                .get("/v1/projects?count=true&limit=1&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("total");
    }

    /** The query without the parameter of this facet, for a facet pays no regard to what is asked of itself. */
    private static String others(String query, String facet) {
        return List.of(query.split("&")).stream()
                .filter(parameter -> !parameter.startsWith(facet + "="))
                .reduce("", (left, right) -> left + "&" + right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=",
                "q=schulden",
                "q=slim studeren",
                "q=hulp bij schulden voor jongeren",
                "stage=PROVEN",
                "stage=PROVEN&stage=PILOT&phase=STABILISATION",
                "targetGroup=STUDENTS&originKind=LAB",
                "q=gezinnen&targetGroup=MULTI_PROBLEM_HOUSEHOLDS&independentEvidence=false",
                "independentEvidence=true"
            })
    void agree_with_the_list(String query) {
        JsonPath facets = facets(query);
        for (String facet : FACETS) {
            Map<String, Long> counted = new TreeMap<>();
            facets.getList(facet, Map.class)
                    .forEach(each -> counted.put((String) each.get("value"), ((Number) each.get("count")).longValue()));
            counted.forEach((value, count) -> assertThat(listed(facet + "=" + value + others(query, facet)))
                    .as(query + ": " + facet + "=" + value)
                    .isEqualTo(count));
        }
    }

    @Test
    void name_every_value_that_is_there_the_most_frequent_first() {
        JsonPath facets = facets("stage=PROVEN");
        assertThat(facets.getList("stage.value"))
                .containsExactlyInAnyOrder("PROVEN", "PILOT", "IN_DEVELOPMENT", "EMBEDDED", "IDEA");
        assertThat(facets.getList("stage.count", Integer.class)).isSortedAccordingTo((a, b) -> b - a);
        assertThat(facets.getList("phase.value")).contains("STABILISATION", "DEBT_REDUCTION");
    }

    @Test
    void tell_where_somebody_without_a_stake_found_something() {
        long before = listed("independentEvidence=true");
        As.national()
                .body(EvidenceFixtures.anEvidence())
                .post("/v1/projects/amargi/evidence")
                .then()
                .statusCode(201);
        assertThat(listed("independentEvidence=true")).isEqualTo(before + 1);
        assertThat(listed("independentEvidence=true&q=amargi")).isEqualTo(1);
    }

    @Test
    void tell_what_committees_said() {
        As.national()
                .body(Map.of("level", "WELL_DESCRIBED", "committee", "Erkenningscommissie", "decidedOn", "2026-10-12"))
                .post("/v1/projects/doorbraakmethode/recognitions")
                .then()
                .statusCode(201);
        assertThat(listed("recognition=WELL_DESCRIBED&q=doorbraak")).isEqualTo(1);
        assertThat(facets("q=doorbraak").getList("recognition.value")).containsExactly("WELL_DESCRIBED");
    }

    @Test
    void refuse_what_the_list_refuses() {
        As.anonymous()
                .get("/v1/projects/facets?stage=READY&phases=PLAN")
                .then()
                .statusCode(400)
                .body("errors.size()", equalTo(2));
    }
}
