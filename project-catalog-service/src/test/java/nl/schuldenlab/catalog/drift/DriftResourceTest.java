package nl.schuldenlab.catalog.drift;

import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.CITY;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.LAB;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.aProvenProject;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.anAdoption;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.created;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.historical;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.post;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.stop;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.with;
import static nl.schuldenlab.catalog.adoptions.Callers.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an adopter learns of newer versions of its project, and what it decides. */
@QuarkusTest
class DriftResourceTest {

    /** Publishes a version of the project that differs in its summary. */
    private static void published(String project, String news) {
        Map<String, Object> draft = new TreeMap<>(
                As.national().get("/v1/projects/" + project).jsonPath().getMap(""));
        draft.put("summary", news);
        As.national()
                .header("If-None-Match", "*")
                .body(draft)
                .put("/v1/projects/" + project + "/draft")
                .then()
                .statusCode(201);
        As.national()
                .body(Map.of("changeKind", "APPROACH", "summary", news))
                .post("/v1/projects/" + project + "/publications")
                .then()
                .statusCode(201);
    }

    private static Response decide(RequestSpecification caller, String path, int version, String decision) {
        return caller.body(Map.of("version", version, "decision", decision, "reason", "It fits us"))
                .post(path + "/drift/decisions");
    }

    private static ValidatableResponse drift(String path) {
        return As.anonymous().get(path + "/drift").then().statusCode(200);
    }

    @Test
    void is_none_as_long_as_the_newest_version_is_in_use() {
        String project = aProvenProject();
        String path = created(As.managerOf(LAB), anAdoption(project));
        As.anonymous().get(path).then().body("projectVersion", equalTo(1));
        drift(path)
                .body("adoptedVersion", equalTo(1))
                .body("latestVersion", equalTo(1))
                .body("behind", equalTo(false))
                .body("undecided", equalTo(false))
                .body("newer", empty());
        decide(As.managerOf(LAB), path, 2, "STAY")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("no-newer-version"));
    }

    @Test
    void tells_what_newer_versions_changed_until_the_adopter_takes_one_over() {
        String project = aProvenProject();
        String path = created(As.managerOf(LAB), anAdoption(project));
        published(project, "Parents come along");
        published(project, "Teachers come along");
        drift(path)
                .body("behind", equalTo(true))
                .body("undecided", equalTo(true))
                .body("newer.version", contains(2, 3))
                .body("newer.summary", contains("Parents come along", "Teachers come along"))
                .body("newer.changeKind", contains("APPROACH", "APPROACH"))
                .body("newer[0].changed", contains("summary"));
        decide(As.managerOf(LAB), path, 3, "TAKE_OVER")
                .then()
                .statusCode(201)
                .header("Location", startsWith(path + "/drift/decisions/"))
                .body("adoptedVersion", equalTo(1))
                .body("version", equalTo(3));
        drift(path).body("adoptedVersion", equalTo(3)).body("behind", equalTo(false));
        As.anonymous().get(path).then().body("projectVersion", equalTo(3));
    }

    @Test
    void is_decided_once_the_adopter_stays_or_adapts_and_asked_again_for_the_next_version() {
        String project = aProvenProject();
        String path = created(As.managerOf(LAB), anAdoption(project));
        published(project, "Parents come along");
        String decision = decide(As.contactOf(CITY), path, 2, "STAY")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        drift(path)
                .body("adoptedVersion", equalTo(1))
                .body("behind", equalTo(true))
                .body("undecided", equalTo(false));
        decide(As.managerOf(LAB), path, 2, "ADAPT")
                .then()
                .statusCode(409)
                .body("type", endsWith(":already-exists"))
                .body("existing", equalTo(decision));
        published(project, "Teachers come along");
        drift(path).body("undecided", equalTo(true));
        decide(As.managerOf(LAB), path, 3, "ADAPT").then().statusCode(201);
        As.anonymous()
                .get(path + "/drift/decisions")
                .then()
                .body("items.version", contains(2, 3))
                .body("items.decision", contains("STAY", "ADAPT"))
                .body("items.reason", contains("It fits us", "It fits us"));
        As.anonymous().get(decision).then().statusCode(200).body("decision", equalTo("STAY"));
    }

    @Test
    void is_unknown_where_nobody_knows_which_version_is_in_use() {
        String path = created("STARTED");
        drift(path).body("adoptedVersion", nullValue()).body("behind", equalTo(false));
        String project = aProvenProject();
        post(As.national(), with(historical("STARTED", anAdoption(project)), "projectVersion", 7))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/projectVersion"))
                .body("errors.code", contains("unknown-reference"));
    }

    @Test
    void needs_a_reason_and_an_adoption_that_goes_on() {
        String project = aProvenProject();
        String path = created(As.managerOf(LAB), anAdoption(project));
        published(project, "Parents come along");
        As.managerOf(LAB)
                .body(Map.of("version", 2, "decision", "STAY"))
                .post(path + "/drift/decisions")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        stop(As.managerOf(LAB), path).then().statusCode(201);
        decide(As.managerOf(LAB), path, 2, "STAY")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("adoption-stopped"));
    }

    @ParameterizedTest
    @CsvSource({
        "manager, 201",
        "municipality, 201",
        "system, 201",
        "national, 403",
        "leader, 403",
        "other manager, 403",
        "other municipality, 403",
        "owner, 403",
        "service, 403",
        "citizen, 403",
        "anonymous, 401"
    })
    void is_decided_by_the_adopter_alone_and_read_by_everybody(String role, int status) {
        String project = aProvenProject();
        String path = created(As.managerOf(LAB), anAdoption(project));
        published(project, "Parents come along");
        decide(as(role), path, 2, "STAY").then().statusCode(status);
        as(role).get(path + "/drift").then().statusCode(200);
        as(role).get(path + "/drift/decisions").then().statusCode(200);
    }

    @Test
    void is_not_there_when_the_adoption_does_not_exist() {
        String path = "/v1/adoptions/" + UUID.randomUUID();
        As.national().get(path + "/drift").then().statusCode(404);
        As.national().get(path + "/drift/decisions").then().statusCode(404);
        As.national().get(path + "/drift/decisions/" + UUID.randomUUID()).then().statusCode(404);
        decide(As.managerOf(LAB), path, 2, "STAY").then().statusCode(404);
    }
}
