package nl.schuldenlab.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldenlab.catalog.EmptyRegister;
import nl.schuldenlab.catalog.projects.NetworkProjects;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type finds the projects of the network that they mean. */
@QuarkusTest
@TestProfile(EmptyRegister.class)
class SearchQualityTest {

    private static final Set<Object> NETWORK =
            NetworkProjects.all().stream().map(project -> project.get("slug")).collect(Collectors.toSet());

    @BeforeEach
    void with_the_projects_of_the_network() {
        NetworkProjects.recorded();
    }

    /** Of the network alone: what other tests recorded is found as well. */
    private static List<String> found(String typed) {
        List<String> slugs = As.anonymous()
                .queryParam("q", typed)
                .queryParam("limit", 200)
                .get("/v1/projects")
                .then()
                .statusCode(200)
                .extract()
                .path("items.slug");
        return slugs.stream().filter(NETWORK::contains).toList();
    }

    @DisplayName("Finds first what was meant, by every name that a project goes by (D26, D28, D56)")
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/search/queries.csv", delimiter = ';')
    void finds_first_what_was_meant(String typed, String first) {
        assertThat(found(typed)).as(typed).startsWith(first.split(" "));
    }

    @Test
    void finds_one_record_for_all_names_of_a_project_so_D26() {
        assertThat(found("SOHOS")).containsExactly("sociaal-hospitaal");
        assertThat(found("sociaal-hospitaal")).first().isEqualTo("sociaal-hospitaal");
    }

    @Test
    void puts_a_name_before_what_is_told_of_others() {
        assertThat(found("huishoudens"))
                .startsWith("huisvesting-kwetsbare-huishoudens")
                .contains("sociaal-hospitaal", "doorbraakmethode");
    }

    @Test
    void tells_where_no_project_has_all_words() {
        As.anonymous()
                .get("/v1/projects?q=hulp bij schulden voor jongeren")
                .then()
                .body("someWords", equalTo(true));
        assertThat(found("hulp bij schulden voor jongeren"))
                .containsExactly("nederlandse-schuldhulproute", "jongeren-perspectief-fonds");
        As.anonymous().get("/v1/projects/facets?q=schulden zeilboot").then().body("someWords", equalTo(true));
        As.anonymous().get("/v1/projects?q=jongeren met schulden").then().body("someWords", nullValue());
        As.anonymous().get("/v1/projects/facets?q=jongeren met schulden").then().body("someWords", nullValue());
    }

    @Test
    void looks_for_fewer_words_only_where_no_project_at_all_has_them() {
        As.anonymous()
                .get("/v1/projects?q=jongeren met schulden&stage=IDEA&count=true")
                .then()
                .body("total", equalTo(0))
                .body("someWords", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zeilboot", "de het een", "!!!", "' or 1=1; --", ":* & | !", "\\", "%", "_", "🙂", "漢字"})
    void finds_nothing_where_nothing_is_meant(String typed) {
        assertThat(found(typed)).isEmpty();
    }

    @Test
    void takes_a_blank_for_no_question() {
        assertThat(found("  ")).hasSizeGreaterThan(10);
    }

    @Test
    void takes_the_longest_question_and_the_strangest() {
        assertThat(found("schulden ".repeat(22).strip())).isNotEmpty();
        assertThat(found("a:b:c<->d")).isNotNull();
        assertThat(found("x".repeat(200))).isEmpty();
        assertThat(found("漢".repeat(200))).isEmpty();
    }
}
