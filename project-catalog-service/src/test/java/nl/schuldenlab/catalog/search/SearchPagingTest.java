package nl.schuldenlab.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.ProjectFixtures;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of what is found, page by page. */
@QuarkusTest
class SearchPagingTest {
    /** A word of letters that no other project has. */
    private final String word =
            UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat("qx").repeat(2);

    private final List<String> ranked = new ArrayList<>();

    @BeforeEach
    void projects_of_each_rank_are_there() {
        ranked.add(created(Map.of("name", word)));
        ranked.add(created(Map.of("name", "Aan tafel over " + word)));
        ranked.add(created(Map.of("name", "Brug over " + word)));
        ranked.add(created(Map.of("name", "Aan tafel over " + word + "route")));
        ranked.add(created(Map.of("name", "Brug", "summary", "Over " + word + ".")));
        ranked.add(created(Map.of("name", "Aan tafel", "sections", Map.of("goal", "Meer " + word + "."))));
        ranked.add(created(Map.of("name", "Aan tafel", "sections", Map.of("costs", "Van " + word + "fonds."))));
    }

    private static String created(Map<String, Object> told) {
        Map<String, Object> project = ProjectFixtures.aProject();
        project.putAll(told);
        return As.national()
                .body(project)
                .post("/v1/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("slug");
    }

    private static JsonPath page(String query) {
        return As.anonymous()
                .urlEncodingEnabled(false)
                .get("/v1/projects" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void puts_names_before_the_summary_and_that_before_the_sections() {
        assertThat(page("?q=" + word).getList("items.slug", String.class)).isEqualTo(ranked);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void goes_on_where_the_page_before_ended_while_others_write(int limit) {
        List<String> seen = new ArrayList<>();
        String next = "?q=" + word + "&limit=" + limit;
        while (next != null) {
            JsonPath page = page(next);
            seen.addAll(page.getList("items.slug", String.class));
            next = page.getString("next");
            if (seen.size() >= 3) {
                created(Map.of("name", "Aan boord van " + word));
            }
        }
        assertThat(seen).isEqualTo(ranked);
    }

    @Test
    void counts_what_it_finds() {
        JsonPath page = page("?limit=2&count=true&q=" + word);
        assertThat(page.getLong("total")).isEqualTo(ranked.size());
    }

    @Test
    void sorts_what_it_finds_where_an_order_is_asked_for() {
        List<String> byName = new ArrayList<>(page("?sort=name&q=" + word).getList("items.slug", String.class));
        assertThat(byName).containsExactlyInAnyOrderElementsOf(ranked);
        Collections.reverse(byName);
        assertThat(page("?sort=-name&q=" + word).getList("items.slug", String.class))
                .isEqualTo(byName);
    }

    @Test
    void finds_a_project_by_its_new_words_at_once_and_by_its_old_name_still() {
        String slug = ranked.get(0);
        Map<String, Object> renamed = ProjectFixtures.aProject();
        renamed.keySet().remove("slug");
        renamed.put("name", word + "nieuw");
        As.national()
                .header("If-Match", "*")
                .body(renamed)
                .put("/v1/projects/" + slug)
                .then()
                .statusCode(200);
        assertThat(page("?q=" + word + "nieuw").getList("items.slug", String.class))
                .containsExactly(slug);
        assertThat(page("?q=" + word).getList("items.slug", String.class)).startsWith(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9 x", "-1 x", "x", ""})
    void refuses_a_cursor_that_was_made_up(String place) {
        String next = page("?limit=1&q=" + word).getString("next");
        String given = new String(
                Base64.getUrlDecoder().decode(next.replaceAll("\\?after=([^&]*).*", "$1")), StandardCharsets.UTF_8);
        String[] parts = given.split(" ", 3);
        String made = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((parts[0] + " " + parts[1] + " " + place).getBytes(StandardCharsets.UTF_8));
        As.anonymous()
                .urlEncodingEnabled(false)
                .get("/v1/projects?limit=1&q=" + word + "&after=" + made)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("cursor-mismatch"));
    }
}
