package nl.schuldenlab.catalog.evidence;

import static nl.schuldenlab.catalog.PartFixtures.LAB;
import static nl.schuldenlab.catalog.PartFixtures.at;
import static nl.schuldenlab.catalog.PartFixtures.historical;
import static nl.schuldenlab.catalog.PartFixtures.idOf;
import static nl.schuldenlab.catalog.PartFixtures.made;
import static nl.schuldenlab.catalog.PartFixtures.post;
import static nl.schuldenlab.catalog.PartFixtures.project;
import static nl.schuldenlab.catalog.PartFixtures.put;
import static nl.schuldenlab.catalog.PartFixtures.with;
import static nl.schuldenlab.catalog.evidence.EvidenceFixtures.anEvidence;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class EvidenceResourceTest {
    private String project;

    @BeforeEach
    void a_project_is_there() {
        project = project();
    }

    @Test
    void tells_what_was_found_and_is_public() {
        post(As.leaderOf(LAB), project, "evidence", anEvidence())
                .then()
                .statusCode(201)
                .header("Location", startsWith(at(project, "evidence/")))
                .header("ETag", "\"0\"")
                .body("project", equalTo(project))
                .body("figures[0].value", equalTo(60))
                .body("status", equalTo("CURRENT"))
                .body("reviewDue", equalTo(false))
                .body("reviewOn", equalTo("2031-03-31"))
                .body("incomplete", empty());
        As.anonymous().get(at(project, "evidence")).then().statusCode(200).body("items.independent", contains("YES"));
    }

    @ParameterizedTest
    @EnumSource
    void bears_on_one_of_three_things_so_D16(Dimension dimension) {
        String path = made(project, "evidence", with(anEvidence(), "dimension", dimension.name()));
        As.anonymous().get(path).then().body("dimension", equalTo(dimension.name()));
        As.anonymous().get(at(project, "evidence/summary")).then().body("dimensions", contains(dimension.name()));
    }

    /** D16, D125: a record of today says on what it bears and who found out. */
    @Test
    void says_on_what_it_bears_and_who_did_the_research_so_D16() {
        Map<String, Object> bare = with(with(anEvidence(), "dimension", null), "researcher", null);
        post(As.managerOf(LAB), project, "evidence", bare)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/dimension", "/researcher"));
        post(As.national(), project, "evidence", historical(bare))
                .then()
                .statusCode(201)
                .body("incomplete", contains("dimension", "researcher"))
                .body("independent", equalTo("YES"));
    }

    @Test
    void counts_practice_as_much_as_theory_and_effect_studies_so_D77() {
        made(project, "evidence", anEvidence());
        made(project, "evidence", with(with(anEvidence(), "basis", "THEORY_BASED"), "kind", "ESSAY"));
        made(project, "evidence", with(with(anEvidence(), "kind", "EFFECT_STUDY"), "independent", "NO"));
        As.anonymous()
                .get(at(project, "evidence/summary"))
                .then()
                .statusCode(200)
                .body("items", equalTo(3))
                .body("practiceBased", equalTo(2))
                .body("theoryBased", equalTo(1))
                .body("independent", equalTo(2))
                .body("newestOn", equalTo("2026-03"));
    }

    @Test
    void is_told_once_by_kind_and_title() {
        Map<String, Object> evidence = anEvidence();
        String path = made(project, "evidence", evidence);
        post(As.managerOf(LAB), project, "evidence", evidence)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:schuldenlab:already-exists"))
                .body("existing", equalTo(path));
        String other = made(project, "evidence", with(evidence, "kind", "EVALUATION"));
        put(As.managerOf(LAB), other, evidence).then().statusCode(409).body("existing", equalTo(path));
        made(project(), "evidence", evidence);
    }

    @Test
    void names_every_fault_at_once() {
        Map<String, Object> evidence = with(anEvidence(), "kind", "RUMOUR");
        evidence.put("municipality", "gm9999");
        evidence.put("sampleSize", 0);
        evidence.put("researcherPartner", "bank-of-nowhere");
        evidence.put("figures", List.of(Map.of("metric", "people", "value", "60", "unit", "PERSONS")));
        evidence.put("colour", "blue");
        post(As.managerOf(LAB), project, "evidence", evidence)
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/kind not-allowed",
                                "/municipality unknown-reference",
                                "/sampleSize at-least",
                                "/researcher one-researcher",
                                "/figures/0/metric pattern",
                                "/figures/0/value wrong-type",
                                "/colour unknown-property"));
        post(As.managerOf(LAB), project, "evidence", with(anEvidence(), "reportedOn", "2999"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("future"));
    }

    @Test
    void does_not_tell_of_so_few_people_that_somebody_may_know_them() {
        List<Map<String, Object>> few = List.of(Map.of("metric", "DROPPED_OUT", "value", 4, "unit", "PERSONS"));
        post(As.managerOf(LAB), project, "evidence", with(anEvidence(), "figures", few))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/figures/0/value"))
                .body("errors[0].code", equalTo("too-few-people"));
        made(As.national(), project, "evidence", historical(with(anEvidence(), "figures", few)));
    }

    @Test
    void is_found_by_what_it_is() {
        String practice = made(project, "evidence", with(anEvidence(), "reportedOn", "2025"));
        String study = made(project, "evidence", with(anEvidence(), "kind", "EFFECT_STUDY"));
        String undated = made(project, "evidence", with(with(anEvidence(), "reportedOn", null), "independent", null));
        String list = at(project, "evidence");
        As.anonymous().get(list).then().body("items.id", contains(idOf(practice), idOf(study), idOf(undated)));
        As.anonymous().get(list + "?sort=-reportedOn&limit=1&count=true").then().body("total", equalTo(3));
        As.anonymous().get(list + "?kind=EFFECT_STUDY").then().body("items.id", contains(idOf(study)));
        As.anonymous().get(list + "?independent=UNKNOWN").then().body("items.id", contains(idOf(undated)));
        As.anonymous().get(list + "?status=REVIEW_DUE").then().body("items.id", contains(idOf(undated)));
        As.anonymous().get(list + "?basis=THEORY_BASED").then().body("items", empty());
        As.anonymous().get(list + "?municipality=gm0518&dimension=COST").then().body("items", empty());
        As.anonymous().get(list + "?sort=amount").then().statusCode(400);
    }

    @Test
    void is_described_anew_with_the_tag_that_was_seen() {
        Map<String, Object> evidence = anEvidence();
        String path = made(project, "evidence", evidence);
        Map<String, Object> other = with(evidence, "finding", "Three out of four.");
        As.leaderOf(LAB).body(other).put(path).then().statusCode(428);
        As.leaderOf(LAB)
                .header("If-Match", "\"7\"")
                .body(other)
                .put(path)
                .then()
                .statusCode(412);
        As.leaderOf(LAB)
                .header("If-Match", "\"0\"")
                .body(other)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("finding", equalTo("Three out of four."));
        Map<String, Object> read = As.anonymous().get(path).jsonPath().getMap("");
        put(As.leaderOf(LAB), path, read).then().statusCode(200).header("ETag", "\"1\"");
        As.managerOf(LAB)
                .get(path + "/history")
                .then()
                .body("items.kind", contains("CREATED", "CHANGED"))
                .body("items[1].properties", hasItem("finding"));
    }

    @Test
    void is_not_found_where_there_is_none() {
        String nothing = at(project, "evidence/" + UUID.randomUUID());
        As.anonymous().get(nothing).then().statusCode(404);
        As.national().get(nothing + "/history").then().statusCode(404);
        put(As.national(), nothing, anEvidence()).then().statusCode(404);
        post(As.national(), "no-such-project", "evidence", anEvidence()).then().statusCode(404);
        As.anonymous()
                .get(at(project(), "evidence/" + idOf(made(project, "evidence", anEvidence()))))
                .then()
                .statusCode(404);
    }

    @Test
    void belongs_to_the_record_that_stands() {
        As.national()
                .body(Map.of("to", "WITHDRAWN", "reason", "Entered twice."))
                .post(at(project, "status-changes"))
                .then()
                .statusCode(201);
        post(As.national(), project, "evidence", anEvidence())
                .then()
                .statusCode(409)
                .body("blockers.code", contains("project-withdrawn"));
    }
}
