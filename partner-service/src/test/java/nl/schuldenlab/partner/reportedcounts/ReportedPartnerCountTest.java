package nl.schuldenlab.partner.reportedcounts;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sources reported of a lab's number of partners, beside what is counted (D127). */
@QuarkusTest
class ReportedPartnerCountTest {
    private static final String COUNTS = "/v1/reported-partner-counts";

    private final String lab = "lab-" + UUID.randomUUID();

    /** As the network's own file has them. */
    private Map<String, Object> aCount(String asOf, int count) {
        Map<String, Object> reported = new TreeMap<>();
        reported.put("lab", lab);
        reported.put("asOf", asOf);
        reported.put("count", count);
        reported.put("remarks", "About 24, in the words of the source.");
        reported.put("uncertain", true);
        reported.put("sources", List.of(Map.of("title", "Overheid van Nu", "publishedOn", "2018-04-25")));
        return reported;
    }

    private String recorded(String asOf, int count) {
        return As.national()
                .body(aCount(asOf, count))
                .post(COUNTS)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", matchesPattern(COUNTS + "/[0-9a-f-]{36}"))
                .extract()
                .header("Location");
    }

    private Map<String, Object> update(Map<String, Object> reported) {
        Map<String, Object> rest = new TreeMap<>(reported);
        rest.remove("lab");
        return rest;
    }

    @Test
    void are_read_by_everybody_with_their_source_so_D127() {
        String path = recorded("2018-04-25", 24);
        As.anonymous()
                .get(path)
                .then()
                .statusCode(200)
                .body("lab", equalTo(lab))
                .body("asOf", equalTo("2018-04-25"))
                .body("count", equalTo(24))
                .body("uncertain", equalTo(true))
                .body("sources.title", contains("Overheid van Nu"));
    }

    @ParameterizedTest
    @CsvSource({
        "anonymous, 401, 401, 404",
        "partner, 403, 403, 404",
        "manager, 403, 403, 200",
        "manager elsewhere, 403, 403, 404",
        "leader, 403, 403, 200",
        "service, 403, 403, 200",
        "national, 201, 200, 200"
    })
    void are_recorded_by_the_national_team_alone(String who, int create, int replace, int history) {
        String path = recorded("2018-04-25", 24);
        var caller =
                (java.util.function.Supplier<io.restassured.specification.RequestSpecification>) () -> switch (who) {
                    case "partner" -> As.contactOf("some-partner");
                    case "manager" -> As.managerOf(lab);
                    case "manager elsewhere" -> As.managerOf("lab-elsewhere");
                    case "leader" -> As.leaderOf(lab);
                    case "service" -> As.caller(As.service());
                    case "national" -> As.national();
                    default -> As.anonymous();
                };
        caller.get().body(aCount("2019", 28)).post(COUNTS).then().statusCode(create);
        caller.get()
                .header("If-Match", "*")
                .body(update(aCount("2018-04-25", 23)))
                .put(path)
                .then()
                .statusCode(replace);
        caller.get().get(path + "/history").then().statusCode(history);
    }

    @Test
    void stand_once() {
        String path = recorded("2018-12-20", 25);
        String other = recorded("2018-12", 25);
        recorded("2018-12-20", 26);
        As.national()
                .body(aCount("2018-12-20", 25))
                .post(COUNTS)
                .then()
                .statusCode(409)
                .body("type", endsWith(":already-exists"))
                .body("existing", equalTo(path));
        As.national()
                .header("If-Match", "\"0\"")
                .body(update(aCount("2018-12-20", 25)))
                .put(other)
                .then()
                .statusCode(409)
                .body("existing", equalTo(path));
    }

    @Test
    void are_corrected_with_the_tag_that_was_seen() {
        String path = recorded("2018-12-20", 25);
        Map<String, Object> corrected = update(aCount("2018-12-20", 26));
        As.national().body(corrected).put(path).then().statusCode(428);
        As.national()
                .header("If-Match", "\"0\"")
                .body(corrected)
                .put(path)
                .then()
                .statusCode(200)
                .body("count", equalTo(26));
        As.national()
                .header("If-Match", "\"0\"")
                .body(corrected)
                .put(path)
                .then()
                .statusCode(412);
        As.national()
                .get(path + "/history")
                .then()
                .body("items.kind", contains("CREATED", "CHANGED"))
                .body("items[1].properties", contains("count"));
    }

    @Test
    void name_every_fault_at_once() {
        Map<String, Object> wrong = aCount("2018-13", 0);
        wrong.put("sources", List.of());
        wrong.put("counted", 25);
        As.national()
                .body(wrong)
                .post(COUNTS)
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/asOf malformed", "/count at-least", "/sources length", "/counted unknown-property"));
        As.national()
                .body(aCount("2999", 25))
                .post(COUNTS)
                .then()
                .statusCode(400)
                .body("errors.code", contains("future"));
        Map<String, Object> unknown = aCount("2018", 25);
        unknown.put("lab", "no-such-lab");
        As.national()
                .body(unknown)
                .post(COUNTS)
                .then()
                .statusCode(400)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/lab unknown-reference"));
        unknown.put("lab", "lab-in-trouble");
        As.national().body(unknown).post(COUNTS).then().statusCode(503).body("detail", containsString("lab-service"));
    }

    @Test
    void are_listed_by_day_and_found_by_lab() {
        recorded("2018-12-20", 25);
        recorded("2016-07", 14);
        As.anonymous().get(COUNTS + "?lab=" + lab).then().statusCode(200).body("items.count", contains(14, 25));
        As.anonymous().get(COUNTS + "?sort=-asOf&lab=" + lab).then().body("items.count", contains(25, 14));
        As.anonymous().get(COUNTS + "?lab=lab-elsewhere").then().body("items", empty());
        As.anonymous().get(COUNTS + "?sort=count").then().statusCode(400);
    }

    @Test
    void are_not_found_when_they_are_not_there() {
        String path = COUNTS + "/" + UUID.randomUUID();
        As.national().get(path).then().statusCode(404);
        As.national().get(path + "/history").then().statusCode(404);
        As.national()
                .header("If-Match", "*")
                .body(update(aCount("2018", 25)))
                .put(path)
                .then()
                .statusCode(404);
    }
}
