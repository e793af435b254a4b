package nl.schuldenlab.lab.municipalities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MunicipalityResourceTest {

    @Test
    void tells_all_342_page_by_page_without_gap_or_repetition() {
        List<String> codes = new ArrayList<>();
        String next = "?limit=100&count=true";
        while (next != null) {
            var page = As.anonymous()
                    .get("/v1/municipalities" + next)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(342))
                    .extract();
            codes.addAll(page.path("items.code"));
            next = page.path("next");
        }
        assertThat(codes).hasSize(342);
        assertThat(new HashSet<>(codes)).hasSize(342);
    }

    @Test
    void finds_a_municipality_by_either_of_its_names() {
        As.anonymous()
                .queryParam("q", "gravenhage")
                .get("/v1/municipalities")
                .then()
                .body("items.code", hasItem("gm0518"));
        As.anonymous()
                .queryParam("q", "den haag")
                .get("/v1/municipalities")
                .then()
                .body("items.code", hasItem("gm0518"));
    }

    @Test
    void addresses_a_municipality_by_its_code() {
        As.anonymous()
                .get("/v1/municipalities/gm0518")
                .then()
                .statusCode(200)
                .body("province", equalTo("Zuid-Holland"))
                .body("tooi", startsWith("https://identifier.overheid.nl/tooi/id/gemeente/gm0518"));
        As.anonymous().get("/v1/municipalities/gm9999").then().statusCode(404);
    }

    @Test
    void says_304_to_who_has_this_edition_of_the_register() {
        String tag = As.anonymous().get("/v1/municipalities/gm0518").header("ETag");
        As.anonymous()
                .header("If-None-Match", tag)
                .get("/v1/municipalities/gm0518")
                .then()
                .statusCode(304);
    }

    @Test
    void refuses_a_cursor_that_it_did_not_give() {
        As.anonymous()
                .get("/v1/municipalities?after=bm9uc2Vuc2U")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("after"));
    }
}
