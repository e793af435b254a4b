package nl.schuldenlab.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.schuldenlab.local.RunningSuite;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Parts that die while requests run: a problem instead of a hang, nothing half done, and recovery without a restart of the rest. */
@ExtendWith(SuiteUnderTest.class)
class OutageTest {
    private static final Duration DEADLINE = Duration.ofSeconds(15);

    private final RunningSuite suite = SuiteUnderTest.suite();

    @Test
    void a_create_survives_that_the_service_is_killed() throws Exception {
        List<Map<String, Object>> labs = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            labs.add(Samples.aLab());
        }
        ConcurrentLinkedQueue<Integer> before = new ConcurrentLinkedQueue<>();
        ExecutorService callers = Executors.newFixedThreadPool(4);
        List<Future<?>> sent = new ArrayList<>();
        for (Map<String, Object> lab : labs) {
            sent.add(callers.submit(() -> before.add(create(lab).statusCode())));
        }
        Waiting.until(() -> before.contains(201));
        suite.kill("lab-service");
        try {
            for (Future<?> each : sent) {
                each.get();
            }
            callers.shutdown();
            assertThat(before).allMatch(status -> status == 201 || status == 503);
        } finally {
            suite.start("lab-service");
        }
        Waiting.until(() -> As.anonymous().get("/v1/labs").statusCode() == 200);
        for (Map<String, Object> lab : labs) {
            create(lab).then().statusCode(201).body("slug", equalTo(lab.get("slug")));
            As.national().get("/v1/labs/" + lab.get("slug") + "/history").then().body("items.size()", equalTo(1));
        }
    }

    private static Response create(Map<String, Object> lab) {
        String key =
                UUID.nameUUIDFromBytes(lab.get("slug").toString().getBytes()).toString();
        return As.national().header("Idempotency-Key", key).body(lab).post("/v1/labs");
    }

    @Test
    void a_dead_service_is_named_and_comes_back() {
        suite.kill("lab-service");
        try {
            for (int i = 0; i < 10; i++) {
                inTime(() -> As.anonymous().get("/v1/labs"))
                        .then()
                        .statusCode(503)
                        .header("Retry-After", "5")
                        .body("detail", containsString("lab-service"));
            }
            As.anonymous()
                    .get("/v1/openapi.json")
                    .then()
                    .statusCode(200)
                    .body("paths.'/labs'.get.operationId", equalTo("listLabs"));
        } finally {
            suite.start("lab-service");
        }
        Waiting.until(() -> As.anonymous().get("/v1/labs").statusCode() == 200);
    }

    /** Endorsing asks who the partner is, a project who its owners are, an event who organises it. */
    @Test
    void what_needs_a_stopped_service_says_so_and_everything_else_goes_on() {
        suite.stop("partner-service");
        try {
            inTime(() -> As.anonymous().get("/v1/partners")).then().statusCode(503);
            needsPartners("/v1/projects", Samples.aProject());
            needsPartners("/v1/events", Samples.anEvent());
            needsPartners(
                    "/v1/labs/schuldenlab070/endorsements",
                    Map.of(
                            "partner", "ing",
                            "purposes", List.of("INNOVATION"),
                            "historical", Map.of("asOf", "2018"),
                            "sources", List.of(Map.of("title", "A newspaper"))));
            As.anonymous().get("/v1/labs").then().statusCode(200);
            As.anonymous().get("/v1/projects").then().statusCode(200);
            As.anonymous().get("/v1/events?year=2018").then().statusCode(200);
            As.national().body(Samples.aLab()).post("/v1/labs").then().statusCode(201);
        } finally {
            suite.start("partner-service");
        }
        Waiting.until(() ->
                As.national().body(Samples.aProject()).post("/v1/projects").statusCode() == 201);
        Waiting.until(() -> As.anonymous().get("/v1/partners").statusCode() == 200);
    }

    private static void needsPartners(String collection, Map<String, Object> body) {
        inTime(() -> As.national().body(body).post(collection))
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("detail", containsString("partner-service"));
    }

    @Test
    void a_lost_database_is_a_503_and_comes_back() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(4);
        ConcurrentLinkedQueue<Integer> statuses = new ConcurrentLinkedQueue<>();
        List<Future<?>> readers = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                readers.add(callers.submit(() -> {
                    while (!Thread.currentThread().isInterrupted() && !statuses.contains(503)) {
                        statuses.add(
                                inTime(() -> As.anonymous().get("/v1/labs")).statusCode());
                    }
                }));
            }
            suite.stopDatabase();
            for (Future<?> reader : readers) {
                reader.get(60, TimeUnit.SECONDS);
            }
            assertThat(statuses).contains(503).allMatch(status -> status == 200 || status == 503);
            inTime(() -> As.national().body(Samples.aLab()).post("/v1/labs"))
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5");
        } finally {
            callers.shutdownNow();
            suite.startDatabase();
        }
        for (String collection : List.of("labs", "partners", "projects", "events")) {
            Waiting.until(() -> As.anonymous().get("/v1/" + collection).statusCode() == 200);
        }
        As.national().body(Samples.aLab()).post("/v1/labs").then().statusCode(201);
    }

    @Test
    void known_keys_outlive_the_identity_provider_and_unknown_ones_wait_for_it() {
        String known = suite.token("manager-070");
        As.anonymous()
                .header("Authorization", "Bearer " + known)
                .get("/v1/labs")
                .then()
                .statusCode(200);
        suite.stopIdentityProvider();
        try {
            As.anonymous()
                    .header("Authorization", "Bearer " + known)
                    .get("/v1/labs")
                    .then()
                    .statusCode(200);
            As.anonymous().get("/v1/labs").then().statusCode(200);
            Response restarted = withRestartedService(() -> inTime(() ->
                    As.anonymous().header("Authorization", "Bearer " + known).get("/v1/labs")));
            restarted.then().statusCode(503).header("Retry-After", "5");
        } finally {
            suite.startIdentityProvider();
        }
        Waiting.until(() -> As.anonymous()
                        .header("Authorization", "Bearer " + known)
                        .get("/v1/labs")
                        .statusCode()
                == 200);
    }

    private Response withRestartedService(java.util.function.Supplier<Response> request) {
        suite.stop("lab-service");
        suite.start("lab-service");
        Waiting.until(() -> As.anonymous().get("/v1/labs").statusCode() == 200);
        return request.get();
    }

    private static Response inTime(java.util.function.Supplier<Response> request) {
        Instant start = Instant.now();
        Response response = request.get();
        assertThat(Duration.between(start, Instant.now())).isLessThan(DEADLINE);
        return response;
    }
}
