package nl.schuldenlab.catalog.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real projects of the network, as the local stack loads them. */
@QuarkusTest
class NetworkProjectsTest {

    @BeforeEach
    void are_loaded() {
        NetworkProjects.recorded();
    }

    private static Map<String, Object> read(Object slug) {
        return As.anonymous().get("/v1/projects/" + slug).jsonPath().getMap("");
    }

    private static List<String> listed(String query) {
        return As.anonymous()
                .get("/v1/projects?limit=200&" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.slug");
    }

    // D58
    @Test
    void are_recorded_as_they_are_and_public_at_an_address_of_their_own() {
        for (Map<String, Object> project : NetworkProjects.all()) {
            assertThat(read(project.get("slug"))).containsAllEntriesOf(project);
        }
        assertThat((List<?>) read("jongeren-perspectief-fonds").get("incomplete"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
                .contains("initiators", "development-partners", "owners", "local-urgency");
    }

    // D24, D29
    @Test
    void tell_successes_from_what_is_still_developed() {
        assertThat(listed("originLab=schuldenlab070&stage=PROVEN"))
                .contains("jongeren-perspectief-fonds", "sociaal-hospitaal", "collectief-schuldregelen");
        assertThat(listed("originLab=schuldenlab070&stage=IN_DEVELOPMENT"))
                .contains(
                        "zonder-schulden-detentie-in-uit",
                        "financieel-slim-afstuderen",
                        "huisvesting-kwetsbare-huishoudens")
                .allMatch(slug -> Boolean.TRUE.equals(read(slug).get("potentialGameChanger")));
    }

    // D25, D26, D27, D28, D56, D57, D150
    @ParameterizedTest
    @CsvSource({
        "JPF, jongeren-perspectief-fonds",
        "CSR, collectief-schuldregelen",
        "NSR, nederlandse-schuldhulproute",
        "sohos, sociaal-hospitaal",
        "FiKks, fikks-app",
        "Fikks-app, fikks-app"
    })
    void are_found_by_each_name_they_go_by(String name, String slug) {
        As.anonymous().queryParam("q", name).get("/v1/projects").then().body("items.slug", hasItem(slug));
    }

    // D30, D31, D32
    @Test
    void may_have_signs_in_their_names() {
        As.anonymous()
                .queryParam("q", "Detentie In & Uit")
                .get("/v1/projects")
                .then()
                .body("items.slug", hasItem("zonder-schulden-detentie-in-uit"))
                .body("items.name", hasItem("Zonder Schulden Detentie In & Uit"));
        assertThat(read("financieel-slim-afstuderen")).containsEntry("name", "Financieel Slim Afstuderen");
        assertThat(read("huisvesting-kwetsbare-huishoudens"))
                .containsEntry("name", "Huisvesting voor Kwetsbare Huishoudens");
    }

    // D55
    @Test
    void name_no_lab_where_no_source_does() {
        assertThat(read("nederlandse-schuldhulproute")).doesNotContainKeys("originLab", "joinedLab");
    }

    // D149
    @Test
    void may_be_known_by_name_only() {
        assertThat(read("amargi"))
                .containsEntry("originKind", "CIVIC_INITIATIVE")
                .containsEntry("joinedLab", "schuldenlab070")
                .containsEntry("stage", "IDEA");
    }

    // D161, D162, D163
    @Test
    void leave_the_active_list_of_a_lab_once_they_are_regular_work() {
        As.anonymous()
                .get("/v1/projects?originLab=schuldenlab070&active=true&limit=200")
                .then()
                .body("items.slug", hasItems("financieel-slim-studeren", "sociaal-hospitaal"))
                .body("items.slug", not(hasItem("helpdesk-geldzaken")));
        As.anonymous()
                .get("/v1/projects/helpdesk-geldzaken")
                .then()
                .statusCode(200)
                .body("stage", equalTo("EMBEDDED"));
        assertThat(listed("originLab=schuldenlab070&active=false")).contains("helpdesk-geldzaken");
    }
}
