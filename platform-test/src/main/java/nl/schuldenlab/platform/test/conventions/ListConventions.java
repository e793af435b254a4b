package nl.schuldenlab.platform.test.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

/** Lists that are read page by page, while others write. */
public interface ListConventions {
    Sample sample();

    private String named(String name) {
        return sample().created(sample().bodyNamed(name));
    }

    private ExtractableResponse<Response> page(String query) {
        return As.anonymous()
                .urlEncodingEnabled(false)
                .get(sample().collection() + query)
                .then()
                .statusCode(200)
                .extract();
    }

    private List<String> names(ExtractableResponse<Response> page) {
        return page.path("items." + sample().naming());
    }

    private String byName() {
        return "&sort=" + sample().naming();
    }

    private List<String> all(String firstQuery) {
        List<String> names = new ArrayList<>();
        String next = firstQuery;
        while (next != null) {
            ExtractableResponse<Response> page = page(next);
            names.addAll(names(page));
            next = page.path("next");
            assertThat(page.header("Link")).isEqualTo(next == null ? null : "<" + next + ">; rel=\"next\"");
        }
        return names;
    }

    @Test
    default void skips_and_repeats_nothing_while_others_insert() {
        String mark = "mark" + UUID.randomUUID().toString().replace("-", "");
        for (String name : List.of("b", "d", "d", "d", "f")) {
            named(mark + " " + name);
        }
        ExtractableResponse<Response> first = page("?limit=2&count=true" + byName() + "&q=" + mark);
        assertThat((Integer) first.path("total")).isEqualTo(5);
        named(mark + " a");
        named(mark + " e");
        List<String> names = new ArrayList<>(names(first));
        names.addAll(all(first.path("next")));
        assertThat(names).containsExactly(mark + " b", mark + " d", mark + " d", mark + " d", mark + " e", mark + " f");
    }

    @Test
    default void reads_backwards_what_it_reads_forwards() {
        String mark = "mark" + UUID.randomUUID().toString().replace("-", "");
        for (String name : List.of("Zwolle", "'s-Gravenhage", "Ède", "eemnes", "Den Haag")) {
            named(mark + " " + name);
        }
        List<String> forwards = all("?limit=2" + byName() + "&q=" + mark);
        List<String> backwards = all("?limit=2&sort=-" + sample().naming() + "&q=" + mark);
        Collections.reverse(backwards);
        assertThat(forwards).hasSize(5).isEqualTo(backwards);
        assertThat(forwards.indexOf(mark + " Ède"))
                .isLessThan(forwards.indexOf(mark + " eemnes")); // as Dutch readers sort
        assertThat(new HashSet<>(forwards)).hasSize(5);
    }

    @Test
    default void binds_a_cursor_to_its_list() {
        named("one");
        named("two");
        String next = page("?limit=1").path("next");
        String cursor = next.replaceAll(".*after=([^&]*).*", "$1");
        assertThat((Integer) page("?limit=100&after=" + cursor).path("items.size()"))
                .isPositive();
        As.anonymous()
                .get(sample().collection() + "?sort=-" + sample().naming() + "&after=" + cursor)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("cursor-mismatch"));
        As.anonymous()
                .get(sample().collection() + "?q=x&after=" + cursor)
                .then()
                .statusCode(400);
    }

    @Test
    default void has_no_next_on_the_last_page_and_an_empty_list_is_a_page() {
        var page = page("?q=" + UUID.randomUUID());
        assertThat((List<?>) page.path("items")).isEmpty();
        assertThat((Object) page.path("next")).isNull();
        assertThat((Object) page.path("total")).isNull();
    }
}
