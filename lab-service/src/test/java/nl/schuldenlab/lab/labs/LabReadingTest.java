package nl.schuldenlab.lab.labs;

import static nl.schuldenlab.lab.labs.LabFixtures.aLab;
import static nl.schuldenlab.lab.labs.LabFixtures.created;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LabReadingTest {

    @Test
    void shows_a_lab_to_everybody_and_answers_304_to_who_has_it() {
        String slug = created();
        String etag = As.anonymous()
                .get("/v1/labs/" + slug)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        As.anonymous()
                .header("If-None-Match", etag)
                .get("/v1/labs/" + slug)
                .then()
                .statusCode(304);
        As.anonymous().head("/v1/labs/" + slug).then().statusCode(200).header("ETag", etag);
    }

    @Test
    void answers_404_for_a_lab_that_is_not_there() {
        for (String path : List.of("", "/history", "/status-changes", "/transitions", "/endorsements")) {
            As.national().get("/v1/labs/no-such-lab" + path).then().statusCode(404);
        }
        As.national()
                .header("If-Match", "*")
                .body(aLab())
                .put("/v1/labs/no-such-lab")
                .then()
                .statusCode(404);
    }

    @Test
    void finds_labs_by_words_of_their_name_whatever_case_and_accents() {
        String mark = "zoekmij" + UUID.randomUUID();
        String slug = created(aLab("name", "Schuldenlab " + mark));
        As.anonymous()
                .queryParam("q", mark.toUpperCase().replace("ZOEKMIJ", "ZÖEKMÏJ"))
                .get("/v1/labs")
                .then()
                .statusCode(200)
                .body("items.slug", contains(slug));
        As.anonymous().queryParam("q", slug).get("/v1/labs").then().body("items.slug", contains(slug));
        As.anonymous().queryParam("q", "%--%").get("/v1/labs").then().body("items", empty());
        As.anonymous().queryParam("q", "").get("/v1/labs").then().statusCode(200);
        As.anonymous()
                .queryParam("q", "100%_\\")
                .get("/v1/labs")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void lists_labs_by_name_unless_asked_otherwise() {
        String mark = "opnaam" + UUID.randomUUID();
        for (String name : List.of("b", "c", "a")) {
            created(aLab("name", mark + " " + name));
        }
        As.anonymous()
                .queryParam("q", mark)
                .get("/v1/labs")
                .then()
                .body("items.name", contains(mark + " a", mark + " b", mark + " c"));
    }

    // D50: so an adoption finds the lab that covers its municipality
    @Test
    void finds_labs_by_municipality_status_and_way_of_working_so_D50() {
        Map<String, Object> region = aLab("workingModes", List.of("OWN"));
        region.put("area", Map.of("kind", "REGION", "municipalities", List.of("gm1979", "gm1969")));
        String slug = created(region);
        var filters = Map.of("municipality", List.of("gm1979", "gm0518"), "limit", 200);
        As.anonymous().queryParams(filters).get("/v1/labs").then().body("items.slug", hasItem(slug));
        As.anonymous()
                .queryParams(filters)
                .queryParam("status", "PROPOSED", "STOPPED")
                .get("/v1/labs")
                .then()
                .body("items.slug", hasItem(slug));
        As.anonymous()
                .queryParams(filters)
                .queryParam("workingMode", "OWN")
                .get("/v1/labs")
                .then()
                .body("items.slug", hasItem(slug));
        As.anonymous()
                .queryParams(filters)
                .queryParam("status", "STOPPED")
                .get("/v1/labs")
                .then()
                .body("items.slug", not(hasItem(slug)));
        As.anonymous()
                .queryParams(filters)
                .queryParam("workingMode", "IMPORT")
                .get("/v1/labs")
                .then()
                .body("items.slug", not(hasItem(slug)));
        As.anonymous()
                .queryParam("q", "eemsdelta")
                .queryParam("limit", 200)
                .get("/v1/labs")
                .then()
                .body("items.slug", hasItem(slug));
        As.anonymous()
                .queryParam("municipality", "gm9999")
                .get("/v1/labs")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-reference"));
    }

    @Test
    void pages_through_labs_of_the_same_and_of_no_date() {
        String mark = "datum" + UUID.randomUUID();
        for (String date : List.of("2016-07", "2016-07", "2018", "none", "none")) {
            Map<String, Object> lab = aLab("name", mark + " " + date);
            if (!date.equals("none")) {
                lab.put("startedOn", date);
            }
            created(lab);
        }
        List<String> names = new ArrayList<>();
        String next = "?limit=1&sort=startedOn&q=" + mark;
        while (next != null) {
            var page = As.anonymous().urlEncodingEnabled(false).get("/v1/labs" + next);
            names.addAll(page.path("items.name"));
            next = page.path("next");
        }
        assertThat(names.stream().map(name -> name.substring(mark.length() + 1)))
                .containsExactly("2016-07", "2016-07", "2018", "none", "none");
    }

    @Test
    void names_in_the_history_what_the_api_names() {
        String slug = created();
        Map<String, Object> lab = aLab("remarks", "In doubt");
        lab.put("uncertain", true);
        As.managerOf(slug)
                .header("If-Match", "*")
                .header("Change-Reason", "E\u00e9n reden")
                .body(lab)
                .put("/v1/labs/" + slug)
                .then()
                .statusCode(200);
        As.managerOf(slug)
                .get("/v1/labs/" + slug + "/history")
                .then()
                .body("items[1].properties", contains("remarks", "uncertain"));
    }

    @Test
    void tells_the_history_to_the_people_of_the_lab_only() {
        String slug = created();
        As.managerOf(slug)
                .header("If-Match", "\"0\"")
                .header("Change-Reason", "New motto")
                .body(aLab("motto", "x"))
                .put("/v1/labs/" + slug);
        As.managerOf(slug)
                .get("/v1/labs/" + slug + "/history")
                .then()
                .statusCode(200)
                .body("items.kind", contains("CREATED", "CHANGED"))
                .body("items[1].properties", hasItems("motto"))
                .body("items[1].reason", equalTo("New motto"))
                .body("items[1].by.role", equalTo("lab-manager"))
                .body("items[1].by.lab", equalTo(slug))
                .body("items[1].by.subject", nullValue());
        As.leaderOf(slug).get("/v1/labs/" + slug + "/history").then().statusCode(200);
        As.anonymous().get("/v1/labs/" + slug + "/history").then().statusCode(404);
        As.managerOf("another-lab").get("/v1/labs/" + slug + "/history").then().statusCode(404);
    }
}
