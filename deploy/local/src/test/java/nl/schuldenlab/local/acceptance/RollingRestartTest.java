package nl.schuldenlab.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two of each process behind a balancer, restarted one after the other while people work: nobody notices. */
@ExtendWith(SuiteUnderTest.class)
@EnabledIfSystemProperty(named = "suite.restart", matches = ".+", disabledReason = "deploy/test/containers runs this")
class RollingRestartTest {
    private static final List<String> PROCESSES =
            List.of("lab-service", "project-catalog-service", "partner-service", "events-service", "gateway");
    private static final Map<String, Supplier<Map<String, Object>>> KINDS = Map.of(
            "labs", Samples::aLab,
            "partners", Samples::aPartner,
            "projects", Samples::aProject,
            "events", Samples::anEvent);

    /** For each of eight people: 27 requests a second, which two processors carry beside a process that starts. */
    private static final Duration BETWEEN_ACTS = Duration.ofMillis(300);
    /** Of each kind, before the first restart: what is measured is the restart, not processes that all are new. */
    private static final int BEFOREHAND = 50;

    private final Queue<String> failed = new ConcurrentLinkedQueue<>();
    private final Queue<String> created = new ConcurrentLinkedQueue<>();
    private final AtomicInteger read = new AtomicInteger();

    @Test
    void no_request_fails_and_nothing_is_done_twice() throws Exception {
        ScheduledExecutorService people = Executors.newScheduledThreadPool(2 * KINDS.size());
        for (String kind : KINDS.keySet()) {
            keepOn(people, () -> create(kind));
            keepOn(people, () -> read(kind));
        }
        try {
            Waiting.until(() -> created.size() >= BEFOREHAND * KINDS.size());
            for (String process : PROCESSES) {
                int before = created.size();
                restart(process);
                assertThat(created.size()).as("went on during " + process).isGreaterThan(before);
            }
        } finally {
            people.shutdown();
            assertThat(people.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(failed).isEmpty();
        created.forEach(path ->
                As.national().get(path + "/history").then().statusCode(200).body("items.size()", equalTo(1)));
        System.out.println(created.size() + " records made, " + read + " lists read, no request failed");
    }

    /** A constant load: people do not wait for each other, nor go faster when they are answered sooner. */
    private void keepOn(ScheduledExecutorService people, Runnable act) {
        people.scheduleAtFixedRate(
                () -> {
                    try {
                        act.run();
                    } catch (RuntimeException | Error broken) {
                        failed.add(broken.toString());
                    }
                },
                0,
                BETWEEN_ACTS.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private void create(String kind) {
        Map<String, Object> body = KINDS.get(kind).get();
        Response answer = As.national().body(body).post("/v1/" + kind);
        if (answer.statusCode() == 201) {
            created.add("/v1/" + kind + "/" + body.get("slug"));
        } else {
            failed.add("POST " + kind + ": " + answer.statusCode() + " " + answer.asString());
        }
    }

    private void read(String kind) {
        Response answer = As.anonymous().get("/v1/" + kind);
        read.incrementAndGet();
        if (answer.statusCode() != 200) {
            failed.add("GET " + kind + ": " + answer.statusCode() + " " + answer.asString());
        }
    }

    private static void restart(String process) throws Exception {
        Process script = new ProcessBuilder(System.getProperty("suite.restart"), "restart", process)
                .inheritIO()
                .start();
        assertThat(script.waitFor()).isZero();
    }
}
