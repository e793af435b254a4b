package nl.schuldenlab.platform.test.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is refused: all faults at once, each where it lies, and nothing that breaks the service. */
public interface InputConventions {
    Sample sample();

    /** ADR /core/error-handling/all-errors. */
    @Test
    default void names_all_faults_of_a_query_at_once() {
        As.anonymous()
                .get(sample().collection() + "?limit=0&count=yes&sort=money&unknown=1&after=%21")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("limit", "count", "sort", "unknown"));
        As.anonymous()
                .get(sample().collection() + "?after=%21")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("cursor-mismatch"));
        As.anonymous()
                .get(sample().collection() + "?limit=2&limit=3")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("repeated"));
        As.anonymous()
                .get(sample().collection() + "?limit=two")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("malformed"));
    }

    @Test
    default void refuses_bodies_that_are_no_json_object() {
        for (String body : List.of("{", "[]", "\"text\"", "null", "", "{\"a\": 1, \"a\": 2}", "{} {}")) {
            sample().writer()
                    .body(body)
                    .post(sample().collection())
                    .then()
                    .statusCode(400)
                    .body("errors.size()", equalTo(1));
        }
    }

    @Test
    default void names_the_faults_of_headers_and_body_together() {
        sample().writer()
                .header("Idempotency-Key", "with space")
                .body(Map.of("unknown", 1))
                .post(sample().collection())
                .then()
                .statusCode(400)
                .body("errors.header", hasItem("Idempotency-Key"))
                .body("errors.code", hasItem("unknown-property"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/%2e%2e", "/%F0%9F%98%80", "/a%2Fb"})
    default void bears_strange_paths(String path) {
        int status = As.anonymous()
                .urlEncodingEnabled(false)
                .get(sample().collection() + path)
                .statusCode();
        assertThat(status).isIn(400, 404);
    }

    @Test
    default void bears_characters_that_cannot_be_stored() {
        As.anonymous()
                .urlEncodingEnabled(false)
                .get(sample().collection() + "?q=%00")
                .then()
                .statusCode(400);
        sample().writer()
                .body(sample().bodyNamed("a\u0000b"))
                .post(sample().collection())
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/" + sample().naming()));
    }

    @Test
    default void bears_headers_and_cursors_that_nobody_would_send() {
        String tags = String.join(", ", Collections.nCopies(900, "\"1\""));
        As.anonymous()
                .header("If-None-Match", tags)
                .get(sample().collection())
                .then()
                .statusCode(200);
        As.anonymous()
                .header("If-None-Match", "no tag")
                .get(sample().collection())
                .then()
                .statusCode(400);
        String cursor = As.anonymous().get(sample().collection() + "?limit=1").path("next");
        String crafted = crafted(cursor == null ? "?after=eA" : cursor);
        As.anonymous()
                .get(sample().collection() + "?limit=1&after=" + crafted)
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("cursor-mismatch"));
    }

    /** The same place in the same list, but with a NUL in the value. */
    private static String crafted(String next) {
        byte[] plain = Base64.getUrlDecoder().decode(next.replaceAll(".*after=([^&]*).*", "$1"));
        byte[] longer = Arrays.copyOf(plain, plain.length + 1);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(longer);
    }

    @Test
    default void refuses_a_body_in_an_encoding_that_is_not_json() {
        sample().writer()
                .body(new byte[] {0, 0, 0, 0x22, -1, -1, -1, -1})
                .post(sample().collection())
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("malformed-json"));
    }

    @Test
    default void names_the_bound_that_a_number_misses() {
        As.anonymous()
                .get(sample().collection() + "?limit=0")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("at-least"));
        As.anonymous()
                .get(sample().collection() + "?limit=201")
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("200"));
    }
}
