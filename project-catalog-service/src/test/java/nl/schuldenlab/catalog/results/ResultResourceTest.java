package nl.schuldenlab.catalog.results;

import static nl.schuldenlab.catalog.PartFixtures.LAB;
import static nl.schuldenlab.catalog.PartFixtures.at;
import static nl.schuldenlab.catalog.PartFixtures.historical;
import static nl.schuldenlab.catalog.PartFixtures.idOf;
import static nl.schuldenlab.catalog.PartFixtures.made;
import static nl.schuldenlab.catalog.PartFixtures.post;
import static nl.schuldenlab.catalog.PartFixtures.project;
import static nl.schuldenlab.catalog.PartFixtures.put;
import static nl.schuldenlab.catalog.PartFixtures.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.ImpactCategory;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ResultResourceTest {
    private String project;

    @BeforeEach
    void a_project_is_there() {
        project = project();
    }

    private static Map<String, Object> aResult(String metric, int value) {
        Map<String, Object> result = new TreeMap<>();
        result.put("metric", metric);
        result.put("value", value);
        result.put("unit", "PERSONS");
        result.put("period", Map.of("from", "2025-01", "until", "2025-12"));
        result.put("beneficiary", "CITIZEN");
        result.put("sources", List.of(Map.of("title", "The lab's own count")));
        return result;
    }

    @Test
    void tells_what_was_reached_and_is_public() {
        String path = made(As.leaderOf(LAB), project, "results", aResult("PEOPLE_REACHED", 53));
        As.anonymous()
                .get(path)
                .then()
                .statusCode(200)
                .body("value", equalTo(53))
                .body("period.until", equalTo("2025-12"))
                .body("adoption", nullValue());
    }

    @ParameterizedTest
    @EnumSource
    void says_who_gains_so_D83(Beneficiary beneficiary) {
        String path = made(project, "results", with(aResult("PEOPLE_REACHED", 53), "beneficiary", beneficiary.name()));
        As.anonymous().get(path).then().body("beneficiary", equalTo(beneficiary.name()));
    }

    @ParameterizedTest
    @EnumSource
    void contributes_in_one_of_four_ways_so_D84(ImpactCategory category) { // D85, D86, D87
        made(project, "results", with(aResult("PEOPLE_REACHED", 53), "impactCategory", category.name()));
        As.anonymous()
                .get(at(project, "results?impactCategory=" + category))
                .then()
                .body("items.impactCategory", contains(category.name()));
    }

    @ParameterizedTest
    @EnumSource
    void tells_what_became_of_debts_so_D88(DebtOutcome outcome) {
        made(project, "results", with(aResult("PEOPLE_HELPED", 53), "debtOutcome", outcome.name()));
        As.anonymous()
                .get(at(project, "results?debtOutcome=" + outcome))
                .then()
                .body("items.debtOutcome", contains(outcome.name()));
        Map<String, Object> euros = with(aResult("SAVING", 5000), "unit", "EUR");
        post(As.managerOf(LAB), project, "results", with(euros, "debtOutcome", outcome.name()))
                .then()
                .statusCode(400)
                .body("errors.code", contains("outcome-of-people"));
    }

    @Test
    void never_adds_debt_worry_to_debt_so_D37() {
        String worry = made(project, "results", aResult("PEOPLE_FREE_OF_DEBT_WORRY", 40));
        made(project, "results", aResult("PEOPLE_DEBT_FREE", 30));
        As.anonymous()
                .get(at(project, "results/totals?together=true"))
                .then()
                .statusCode(200)
                .body("totals.metric", contains("PEOPLE_FREE_OF_DEBT_WORRY", "PEOPLE_DEBT_FREE"))
                .body("totals.value", contains(40, 30))
                .body("totals[0].results", contains(idOf(worry)))
                .body("sum.verdict", equalTo("BLOCKED"))
                .body("sum.value", nullValue())
                .body("sum.blockers.code", contains("debt-worry-is-not-debt"))
                .body("sum.blockers.rule", contains("D37"));
    }

    @Test
    void adds_what_may_be_added_and_names_what_is_left_out_so_D40() {
        made(project, "results", aResult("PEOPLE_REACHED", 40));
        made(
                project,
                "results",
                with(aResult("PEOPLE_REACHED", 30), "period", Map.of("from", "2026", "until", "2026")));
        String twice = made(
                project,
                "results",
                with(aResult("PEOPLE_REACHED", 20), "period", Map.of("from", "2025-06", "until", "2026")));
        As.anonymous()
                .header("Accept-Language", "nl")
                .get(at(project, "results/totals?metric=PEOPLE_REACHED&beneficiary=CITIZEN"))
                .then()
                .body("totals.value", contains(70))
                .body("leftOut.result", contains(idOf(twice)))
                .body("leftOut.code", contains("counted-already"))
                .body("leftOut[0].detail", equalTo("Een ander resultaat telt deze mensen in deze periode al."))
                .body("sum", nullValue());
        As.anonymous().get(at(project, "results/totals?metric=OTHER")).then().body("totals", empty());
    }

    @ParameterizedTest
    @CsvSource({"1, 400", "4, 400", "0, 201", "5, 201"})
    void tells_nothing_of_so_few_people_that_somebody_may_know_them(int value, int status) {
        post(As.managerOf(LAB), project, "results", aResult("PEOPLE_REACHED", value))
                .then()
                .statusCode(status);
        Map<String, Object> households = with(aResult("HOUSEHOLDS_REACHED", value), "unit", "HOUSEHOLDS");
        post(As.national(), project, "results", historical(households)).then().statusCode(status);
    }

    @Test
    void has_a_source_a_period_and_a_gainer_but_for_history() {
        Map<String, Object> bare = new TreeMap<>(Map.of("metric", "PEOPLE_REACHED", "value", 53, "unit", "PERSONS"));
        post(As.managerOf(LAB), project, "results", bare)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/beneficiary", "/period", "/sources"));
        post(As.national(), project, "results", historical(bare))
                .then()
                .statusCode(201)
                .body("incomplete", contains("beneficiary", "period"));
    }

    @Test
    void names_every_fault_at_once() {
        Map<String, Object> wrong = aResult("PEOPLE_REACHED", 53);
        wrong.put("unit", "HOUSEHOLDS");
        wrong.put("value", 10.5);
        wrong.put("period", Map.of("from", "2026", "until", "2025"));
        wrong.put("municipality", "gm9999");
        wrong.put("person", "X");
        post(As.managerOf(LAB), project, "results", wrong)
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/value whole-number",
                                "/unit unit-of-metric",
                                "/period/until until-before-from",
                                "/municipality unknown-reference",
                                "/person unknown-property"));
        Map<String, Object> unknown = with(
                aResult("PEOPLE_REACHED", 53), "adoption", UUID.randomUUID().toString());
        unknown.put("period", Map.of("from", "2025", "until", "2999"));
        post(As.managerOf(LAB), project, "results", unknown)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/adoption", "/period/until"));
    }

    @Test
    void can_be_measured_in_euros_to_the_cent_so_D15() {
        Map<String, Object> saving = with(aResult("SAVING", 0), "value", 12500.25);
        saving.put("unit", "EUR");
        saving.put("beneficiary", "SOCIETY");
        String path = made(project, "results", saving);
        As.anonymous().get(path).then().body("value", equalTo(12500.25f));
        post(As.managerOf(LAB), project, "results", with(saving, "value", 0.001))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/value"));
    }

    @Test
    void is_told_once() {
        String path = made(project, "results", aResult("PEOPLE_REACHED", 53));
        post(As.managerOf(LAB), project, "results", aResult("PEOPLE_REACHED", 60))
                .then()
                .statusCode(409)
                .body("existing", equalTo(path));
        made(project, "results", with(aResult("PEOPLE_REACHED", 60), "municipality", "gm0513"));
    }

    @Test
    void is_replaced_with_the_tag_that_was_seen_and_keeps_its_history() {
        String path = made(project, "results", aResult("PEOPLE_REACHED", 53));
        Map<String, Object> other = aResult("PEOPLE_REACHED", 60);
        As.leaderOf(LAB).body(other).put(path).then().statusCode(428);
        As.leaderOf(LAB)
                .header("If-Match", "\"7\"")
                .body(other)
                .put(path)
                .then()
                .statusCode(412);
        put(As.leaderOf(LAB), path, other).then().statusCode(200).body("value", equalTo(60));
        As.managerOf(LAB).get(path + "/history").then().body("items[1].properties", hasItem("value"));
        String nothing = at(project, "results/" + UUID.randomUUID());
        As.anonymous().get(nothing).then().statusCode(404);
        put(As.national(), nothing, other).then().statusCode(404);
    }
}
