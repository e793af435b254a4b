package nl.schuldenlab.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What readers, managers and systems do with the suite, through the gateway. */
@ExtendWith(SuiteUnderTest.class)
class JourneyTest {

    @Test
    void a_reader_finds_the_real_labs_and_pages_through_them() {
        List<String> slugs = new ArrayList<>();
        String next = "?limit=2";
        while (next != null) {
            Response page = As.anonymous().urlEncodingEnabled(false).get("/v1/labs" + next);
            slugs.addAll(page.path("items.slug"));
            next = page.path("next");
        }
        assertThat(slugs)
                .doesNotHaveDuplicates()
                .contains(
                        "schuldenlab070",
                        "schuldenlab-almelo",
                        "schuldenlab073",
                        "schuldenlab-alphen-aan-den-rijn",
                        "schuldenlabmvs");
        As.anonymous()
                .queryParam("municipality", "gm0622")
                .get("/v1/labs")
                .then()
                .body("items.slug", hasItem("schuldenlabmvs"));
        As.anonymous()
                .queryParam("q", "vlaardingen")
                .get("/v1/labs")
                .then()
                .body("items.slug", hasItem("schuldenlabmvs"));
    }

    @Test
    void the_history_of_a_real_lab_keeps_its_source_doubt_and_partial_dates() {
        As.anonymous()
                .get("/v1/labs/schuldenlab070")
                .then()
                .body("startedOn", equalTo("2016-07"))
                .body("launchedOn", equalTo("2016-07-07"))
                .body("sources.title", hasItem("Credit Expo"))
                .body("incomplete", hasItems("working-modes", "setup-steps"));
        As.anonymous().get("/v1/labs/schuldenlab-almelo").then().body("uncertain", equalTo(true));
        As.anonymous().get("/v1/labs/schuldenlab070/status-changes").then().body("items[0].historical", equalTo(true));
    }

    @Test
    void a_manager_replaces_the_motto_and_nobody_elses() {
        String path = "/v1/labs/schuldenlab070";
        Response read = As.anonymous().get(path);
        Map<String, Object> lab = new HashMap<>(read.as(Map.class));
        lab.put("motto", "Motto " + UUID.randomUUID());
        Response first = As.user("manager-070")
                .header("If-Match", read.header("ETag"))
                .body(lab)
                .put(path);
        assertThat(first.statusCode()).isEqualTo(200);
        lab.put("motto", "It takes a city to solve debt");
        As.user("manager-070")
                .header("If-Match", first.header("ETag"))
                .body(lab)
                .put(path)
                .then()
                .statusCode(200);
        lab.put("motto", "Too late");
        As.user("manager-070")
                .header("If-Match", first.header("ETag"))
                .body(lab)
                .put(path)
                .then()
                .statusCode(412);
        As.user("manager-070").body(lab).put(path).then().statusCode(428);
        As.user("manager-almelo")
                .header("If-Match", "*")
                .body(lab)
                .put(path)
                .then()
                .statusCode(403);
        As.anonymous().header("If-Match", "*").body(lab).put(path).then().statusCode(401);
        As.anonymous().get(path).then().body("motto", equalTo("It takes a city to solve debt"));
    }

    @Test
    void a_create_that_is_sent_twenty_times_at_once_makes_one_lab() throws Exception {
        Map<String, Object> lab = Samples.aLab();
        String key = UUID.randomUUID().toString();
        ExecutorService callers = Executors.newFixedThreadPool(20);
        try {
            List<Future<Response>> sent = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                sent.add(callers.submit(() ->
                        As.national().header("Idempotency-Key", key).body(lab).post("/v1/labs")));
            }
            for (Future<Response> answer : sent) {
                answer.get().then().statusCode(201).body("slug", equalTo(lab.get("slug")));
            }
        } finally {
            callers.shutdown();
        }
        As.national()
                .get("/v1/labs/" + lab.get("slug") + "/history")
                .then()
                .body("items.kind", equalTo(List.of("CREATED")));
    }

    @Test
    void a_system_of_a_municipality_reads_in_bulk_and_writes_no_labs() {
        As.user("integrator-almere")
                .queryParam("limit", 200)
                .get("/v1/municipalities")
                .then()
                .statusCode(200);
        As.user("integrator-almere")
                .body(Samples.aLab())
                .post("/v1/labs")
                .then()
                .statusCode(403);
    }

    @Test
    void loading_the_network_again_changes_nothing() {
        String before = As.anonymous().get("/v1/labs/schuldenlab073").header("ETag");
        assertThat(SuiteUnderTest.load(SuiteUnderTest.suite())).contains("labs: 0 loaded, 5 already there");
        As.anonymous().get("/v1/labs/schuldenlab073").then().header("ETag", before);
    }

    @Test
    void every_answer_on_the_way_is_as_the_merged_description_says() {
        As.anonymous()
                .get("/v1/openapi.json")
                .then()
                .statusCode(200)
                .body("paths.'/labs'.get.operationId", equalTo("listLabs"));
        As.anonymous().get("/v1/changes").then().statusCode(404);
    }
}
