package nl.schuldenlab.lab.labs;

import static nl.schuldenlab.lab.labs.LabFixtures.aLab;
import static nl.schuldenlab.lab.labs.LabFixtures.created;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
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
    void finds_labs_by_status_municipality_mode_and_words() {
        String slug = created(aLab("name", "Schuldenlab Zoekmijnaam " + java.util.UUID.randomUUID()));
        String name = As.anonymous().get("/v1/labs/" + slug).path("name");
        As.anonymous()
                .queryParam("q", "ZOEKMÏJNAAM " + name.substring(24))
                .get("/v1/labs")
                .then()
                .statusCode(200)
                .body("items.slug", contains(slug));
        As.anonymous()
                .queryParam("q", "gouda")
                .queryParam("limit", 200)
                .get("/v1/labs")
                .then()
                .body("items.slug", hasItem(slug));
        As.anonymous()
                .queryParam("municipality", "gm0513", "gm0518")
                .queryParam("status", "PROPOSED", "SETTING_UP")
                .queryParam("workingMode", "IMPORT")
                .queryParam("limit", 200)
                .get("/v1/labs")
                .then()
                .body("items.slug", hasItem(slug));
        As.anonymous()
                .queryParam("status", "STOPPED")
                .queryParam("limit", 200)
                .get("/v1/labs")
                .then()
                .body("items.slug", not(hasItem(slug)));
        As.anonymous()
                .queryParam("q", "100%_\\")
                .get("/v1/labs")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
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
                .body("items.kind", contains("created", "changed"))
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
