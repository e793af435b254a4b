package nl.schuldenlab.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldenlab.local.RunningSuite;
import nl.schuldenlab.local.Suite;
import nl.schuldenlab.local.SuiteOptions;
import nl.schuldenlab.local.acceptance.SpanCollector.Told;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an operator's collector and log store get of requests: one trace through all processes, and nothing about people. */
class TracesTest {
    private static final String CALLERS_SPAN = "00f067aa0ba902b7";
    private static final String EMAIL = "sanne.jansen@example.org";
    private static final String NAME = "Sanne Jansen";
    private static SpanCollector collector;
    private static RunningSuite suite;

    @BeforeAll
    static void start() {
        collector = new SpanCollector();
        suite = Suite.start(SuiteOptions.onFreePorts(Path.of("target/acceptance-traces"))
                .withFreshData()
                .withVariable("QUARKUS_PROFILE", "prod")
                .withVariable("QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", collector.url())
                .withVariable("QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "100ms")
                .withVariable("SUITE_TRACES_RATIO", "1.0"));
        SuiteUnderTest.aim(suite);
    }

    @AfterAll
    static void stop() {
        suite.close();
        collector.close();
    }

    private static String aTrace() {
        UUID random = UUID.randomUUID();
        return HexFormat.of().toHexDigits(random.getMostSignificantBits())
                + HexFormat.of().toHexDigits(random.getLeastSignificantBits());
    }

    private static Map<String, String> partOf(String trace) {
        return Map.of("traceparent", "00-" + trace + "-" + CALLERS_SPAN + "-01");
    }

    private static String created(String kind, Map<String, Object> body) {
        As.national().body(body).post("/v1/" + kind).then().statusCode(201);
        return "/v1/" + kind + "/" + body.get("slug");
    }

    private static Map<String, Object> anEndorsement(String partner) {
        return Map.of(
                "partner", partner,
                "purposes", List.of("INNOVATION"),
                "historical", Map.of("asOf", "2018"),
                "sources", List.of(Map.of("title", "A newspaper")));
    }

    private static void awaitSpan(String trace, String line) {
        Waiting.until(() -> collector.spansOf(trace).stream().map(Told::line).anyMatch(line::equals));
    }

    /** The lines that a process wrote, each of which is JSON. */
    private static List<JsonNode> log(String process) {
        ObjectMapper mapper = new ObjectMapper();
        try (Stream<String> lines = Files.lines(suite.data().resolve("logs/" + process + ".log"))) {
            return lines.filter(line -> !line.startsWith("("))
                    .map(line -> {
                        try {
                            return mapper.readTree(line);
                        } catch (IOException e) {
                            throw new UncheckedIOException(line, e);
                        }
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean tells(String process, String trace) {
        return log(process).stream()
                .anyMatch(line -> line.at("/mdc/traceId").asText().equals(trace));
    }

    @Test
    void a_request_is_one_trace_through_gateway_service_and_peer() {
        String trace = aTrace();
        String lab = created("labs", Samples.aLab());
        String partner = created("partners", Samples.aPartner()).replaceFirst(".*/", "");
        As.national()
                .headers(partOf(trace))
                .body(anEndorsement(partner))
                .post(lab + "/endorsements")
                .then()
                .statusCode(201);
        List<String> route = List.of(
                "gateway SERVER POST /v1/labs/**",
                "gateway CLIENT POST",
                "lab-service SERVER POST /labs/{slug}/endorsements",
                "lab-service CLIENT GET /v1/partners/{slug}",
                "partner-service SERVER GET /partners/{slug}");
        route.forEach(line -> awaitSpan(trace, line));
        List<Told> spans = collector.spansOf(trace);
        for (int i = 1; i < route.size(); i++) {
            assertThat(parentOf(named(route.get(i), spans), spans).line()).isEqualTo(route.get(i - 1));
        }
        assertThat(named(route.get(0), spans).parent()).isEqualTo(CALLERS_SPAN);
        Set<String> known = spans.stream().map(Told::id).collect(Collectors.toSet());
        assertThat(spans).filteredOn(each -> !known.contains(each.parent())).hasSize(1);
        assertThat(spans).extracting(Told::line).noneMatch(line -> line.contains(partner));
    }

    private static Told named(String line, List<Told> spans) {
        return spans.stream()
                .filter(each -> each.line().equals(line))
                .findFirst()
                .orElseThrow();
    }

    private static Told parentOf(Told child, List<Told> spans) {
        return spans.stream()
                .filter(each -> each.id().equals(child.parent()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_problem_and_the_log_lines_about_it_tell_the_trace() {
        String trace = aTrace();
        String lab = created("labs", Samples.aLab());
        suite.stop("partner-service");
        try {
            As.national()
                    .headers(partOf(trace))
                    .body(anEndorsement("partner-" + UUID.randomUUID()))
                    .post(lab + "/endorsements")
                    .then()
                    .statusCode(503)
                    .body("traceId", equalTo(trace));
            As.anonymous()
                    .headers(partOf(trace))
                    .get("/v1/partners")
                    .then()
                    .statusCode(503)
                    .body("traceId", equalTo(trace));
            Waiting.until(() -> tells("lab-service", trace) && tells("gateway", trace));
        } finally {
            suite.start("partner-service");
        }
        assertThat(log("lab-service"))
                .allSatisfy(line -> assertThat(line.path("level").asText()).isNotBlank());
    }

    /** The address of a calendar that somebody made and looked at: who knows it is let in. */
    private static String calendarLookedAt() {
        String address = As.national()
                .body(Map.of("name", "Telephone"))
                .post("/v1/calendar-feeds")
                .then()
                .statusCode(201)
                .extract()
                .path("address");
        String path = URI.create(address).getPath();
        As.anonymous().get(path).then().statusCode(200);
        return path.replaceFirst(".*/", "");
    }

    private static String partnerWithAContact() {
        String partner = created("partners", Samples.aPartner());
        As.national()
                .body(Map.of("name", NAME, "function", "Adviser", "email", EMAIL, "telephone", "+31 70 000 0000"))
                .post(partner + "/contacts")
                .then()
                .statusCode(201);
        return partner.replaceFirst(".*/", "");
    }

    /** Spans of a process are sent in the order in which they ended: who has the last has all. */
    private static void awaitAllSpans(String token) {
        String last = aTrace();
        for (String kind : List.of("events", "partners")) {
            As.anonymous()
                    .headers(partOf(last))
                    .header("Authorization", "Bearer " + token)
                    .get("/v1/" + kind)
                    .then()
                    .statusCode(200);
        }
        awaitSpan(last, "events-service SERVER GET /events");
        awaitSpan(last, "partner-service SERVER GET /partners");
        awaitSpan(last, "gateway SERVER GET /v1/partners/**");
    }

    private static String logged() {
        return Stream.of("gateway", "partner-service", "events-service")
                .flatMap(process -> log(process).stream())
                .map(JsonNode::toString)
                .collect(Collectors.joining());
    }

    @Test
    void nothing_about_people_and_no_secret_is_sent() {
        String partner = partnerWithAContact();
        String key = calendarLookedAt();
        String token = suite.token("national");
        awaitAllSpans(token);
        assertThat(collector.text()).contains("/v1/partners/" + partner);
        for (String told : List.of(collector.text(), logged())) {
            Stream.of(NAME, EMAIL, "+31 70", key, token, "Bearer ", "local-demo-only")
                    .forEach(secret ->
                            assertThat(told.contains(secret)).as(secret).isFalse());
        }
        assertThat(collector.spans()).allSatisfy(span -> assertThat(span.span().getAttributesList())
                .filteredOn(attribute -> attribute.getKey().equals("client.address"))
                .allMatch(attribute -> attribute.getValue().getStringValue().equals("withheld")));
    }
}
