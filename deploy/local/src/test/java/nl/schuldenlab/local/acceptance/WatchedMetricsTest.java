package nl.schuldenlab.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.binder.http.Outcome;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.schuldenlab.local.RunningSuite;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What alerts and dashboard look at is really told by the processes: a name that is wrong would never alarm anybody. */
@ExtendWith(SuiteUnderTest.class)
class WatchedMetricsTest {
    private static final List<String> SERVICES =
            List.of("lab-service", "project-catalog-service", "partner-service", "events-service");
    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-|@|schuldenlab070");

    private final RunningSuite suite = SuiteUnderTest.suite();

    private List<String> told(String process) {
        return RestAssured.get(suite.url(process) + "/q/metrics")
                .asString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private List<String> told() {
        return Stream.concat(Stream.of("gateway"), SERVICES.stream())
                .flatMap(process -> told(process).stream())
                .toList();
    }

    /** An answer of each kind that can be had at will; whether a value of the others exists is asked of the library. */
    private void askAround() {
        for (String kind : List.of("labs", "projects", "partners", "events")) {
            As.anonymous().get("/v1/" + kind).then().statusCode(200);
            As.anonymous().get("/v1/" + kind + "/nowhere-to-be-found").then().statusCode(404);
        }
    }

    private static Watched possible(Watched watched) {
        Map<String, String> labels = new TreeMap<>(watched.labels());
        labels.computeIfPresent("outcome", (label, value) -> {
            Outcome.valueOf(value);
            return value.equals(Outcome.SERVER_ERROR.name()) ? "" : value;
        });
        return new Watched(watched.metric(), labels);
    }

    @Test
    void every_metric_and_label_that_is_watched_is_told() {
        askAround();
        assertThat(Watched.all())
                .extracting(Watched::metric)
                .contains(
                        "http_server_requests_seconds_bucket",
                        "suite_labs",
                        "agroal_awaiting_count",
                        "jvm_gc_overhead");
        Waiting.until(() -> SERVICES.stream()
                .allMatch(service -> told(service).stream().anyMatch(line -> line.startsWith("suite_changes_unread"))));
        List<String> told = told();
        assertThat(Watched.all().stream().map(WatchedMetricsTest::possible))
                .allSatisfy(watched -> assertThat(told.stream().anyMatch(watched::isToldBy))
                        .as(watched.toString())
                        .isTrue());
    }

    @Test
    void what_nobody_tells_is_noticed() {
        List<String> told = told("gateway");
        assertThat(told).anyMatch(new Watched("jvm_memory_used_bytes", Map.of("area", "heap"))::isToldBy);
        assertThat(told)
                .noneMatch(new Watched("jvm_memory_used_bytes", Map.of("area", "heaps"))::isToldBy)
                .noneMatch(new Watched("jvm_memory_used_bytes", Map.of("zone", ""))::isToldBy)
                .noneMatch(new Watched("jvm_memory_used", Map.of("area", "heap"))::isToldBy);
    }

    @Test
    void records_are_counted_by_each_status_there_is() {
        Map<String, List<String>> counted = Map.of(
                "lab-service", List.of("suite_labs{status=\"SETUP_COMPLETED\"}", "suite_labs{status=\"STOPPED\"}"),
                "project-catalog-service",
                        List.of("suite_projects{stage=\"IDEA\"}", "suite_adoptions{status=\"EMBEDDED\"}"),
                "partner-service", List.of("suite_partners{status=\"DISSOLVED\"}"),
                "events-service", List.of("suite_registrations{status=\"ATTENDED\"}"));
        counted.forEach((service, metrics) -> Waiting.until(() ->
                metrics.stream().allMatch(metric -> told(service).stream().anyMatch(line -> line.startsWith(metric)))));
    }

    @Test
    void routes_are_told_by_their_template() {
        As.anonymous().get("/v1/labs/schuldenlab070").then().statusCode(200);
        String changes = suite.url("gateway") + "/v1/labs/schuldenlab070/status-changes";
        RestAssured.put(changes).then().statusCode(405);
        RestAssured.options(changes).then().statusCode(204);
        Waiting.until(() -> told("lab-service").stream()
                .anyMatch(line ->
                        line.startsWith("http_server_requests_seconds_count") && line.contains("/labs/{slug}\"")));
        assertThat(told()).noneMatch(line -> IDENTIFIER.matcher(line).find());
    }
}
