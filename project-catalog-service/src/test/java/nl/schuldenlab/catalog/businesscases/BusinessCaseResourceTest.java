package nl.schuldenlab.catalog.businesscases;

import static nl.schuldenlab.catalog.PartFixtures.LAB;
import static nl.schuldenlab.catalog.PartFixtures.OWNER;
import static nl.schuldenlab.catalog.PartFixtures.at;
import static nl.schuldenlab.catalog.PartFixtures.project;
import static nl.schuldenlab.catalog.PartFixtures.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BusinessCaseResourceTest {
    private String path;

    @BeforeEach
    void a_project_is_there() {
        path = at(project(), "business-case");
    }

    private static Map<String, Object> aLine(String kind, String party, int year, String amount) {
        Map<String, Object> line = new TreeMap<>();
        line.put("kind", kind);
        line.put("party", party);
        line.put("year", year);
        line.put("amount", Map.of("amount", amount, "currency", "EUR"));
        if (kind.equals("BENEFIT")) {
            line.put("beneficiary", "SOCIETY");
        }
        return line;
    }

    private static Map<String, Object> aCase() {
        Map<String, Object> body = new TreeMap<>();
        body.put("firstYear", 2026);
        body.put("lastYear", 2028);
        Map<String, Object> cost = with(aLine("COST", null, 2026, "73571.13"), "partner", OWNER);
        body.put("lines", List.of(cost, aLine("BENEFIT", "Society", 2027, "80000.00")));
        return body;
    }

    private Response first(RequestSpecification caller, Map<String, Object> body) {
        return caller.header("If-None-Match", "*").body(body).put(path);
    }

    @Test
    void is_written_once_and_told_with_its_totals() {
        As.managerOf(LAB).get(path).then().statusCode(404);
        As.managerOf(LAB).body(aCase()).put(path).then().statusCode(428);
        first(As.managerOf(LAB), aCase())
                .then()
                .statusCode(201)
                .header("Location", equalTo(path))
                .body("totals.all.net.amount", equalTo("6428.87"))
                .body("totals.paybackYear", equalTo(2027))
                .body("totals.paybackYears", equalTo(2));
        first(As.managerOf(LAB), aCase()).then().statusCode(412);
        As.managerOf(LAB).get(path).then().statusCode(200).header("ETag", "\"0\"");
    }

    @Test
    void is_replaced_with_the_tag_that_was_seen() {
        first(As.managerOf(LAB), aCase());
        Map<String, Object> read = As.managerOf(LAB).get(path).jsonPath().getMap("");
        As.managerOf(LAB)
                .header("If-Match", "\"0\"")
                .body(read)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
        As.managerOf(LAB)
                .header("If-Match", "\"7\"")
                .body(aCase())
                .put(path)
                .then()
                .statusCode(412);
        As.managerOf(LAB)
                .header("If-Match", "\"0\"")
                .body(with(aCase(), "lines", List.of()))
                .put(path)
                .then()
                .statusCode(200)
                .body("totals.all.costs.amount", equalTo("0.00"));
        As.managerOf(LAB).get(path + "/history").then().body("items[1].properties", contains("lines"));
    }

    @Test
    void names_every_fault_at_once() {
        Map<String, Object> wrong = new TreeMap<>(Map.of("firstYear", 2028, "lastYear", 2026, "payback", 2));
        Map<String, Object> both = with(aLine("COST", "City", 2027, "1.00"), "partner", OWNER);
        Map<String, Object> gained = with(aLine("BENEFIT", "City", 2027, "1,00"), "beneficiary", null);
        Map<String, Object> spent = with(aLine("COST", "City", 1800, "1.00"), "beneficiary", "CITIZEN");
        wrong.put("lines", List.of(both, gained, spent));
        first(As.managerOf(LAB), wrong)
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/payback unknown-property",
                                "/lastYear year-before-first",
                                "/lines year-beyond-horizon",
                                "/lines/0/party one-party",
                                "/lines/1/amount/amount pattern",
                                "/lines/1/beneficiary required",
                                "/lines/2/year at-least",
                                "/lines/2/beneficiary beneficiary-of-benefit"));
    }

    @Test
    void names_partners_that_exist() {
        Map<String, Object> unknown = with(aLine("COST", null, 2026, "1.00"), "partner", "nobody");
        first(As.managerOf(LAB), with(aCase(), "lines", List.of(aLine("COST", "City", 2026, "1.00"), unknown)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/lines/1/partner"));
        Map<String, Object> silent = with(aLine("COST", null, 2026, "1.00"), "partner", "bank-in-trouble");
        first(As.managerOf(LAB), with(aCase(), "lines", List.of(silent)))
                .then()
                .statusCode(503)
                .body("detail", containsString("partner-service"));
    }

    @Test
    void tells_no_amount_in_its_history_or_in_the_feed() {
        first(As.managerOf(LAB), aCase());
        As.managerOf(LAB).get(path + "/history").then().body(not(containsString("73571.13")));
        As.caller(As.service()).get("/v1/changes?limit=1000").then().body(not(containsString("73571.13")));
    }
}
