package nl.schuldenlab.lab.governance;

import static nl.schuldenlab.lab.governance.GovernanceFixtures.GOUDA;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.YEAR;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aChange;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aCouncil;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aFramework;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aProgramme;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aReport;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aTeam;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.aTheme;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.adopted;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.before;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.lab;
import static nl.schuldenlab.lab.governance.GovernanceFixtures.made;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may write and who may see what governs a lab, the same for each of its records. */
@QuarkusTest
class GovernanceRightsTest {

    private static Stream<Arguments> records() {
        return Stream.of(
                Arguments.of("cooperation-frameworks", aFramework(), false),
                Arguments.of("programme-councils", aCouncil(YEAR, GOUDA, "bank-one"), false),
                Arguments.of("themes", aTheme(YEAR), true),
                Arguments.of("programmes", aProgramme(YEAR + 1), false),
                Arguments.of("course-changes", aChange(YEAR, true), false),
                Arguments.of("progress-reports", aReport(YEAR, 1), false));
    }

    private static String ready(String collection) {
        String lab = lab();
        if (collection.equals("course-changes")) {
            adopted(lab, YEAR);
        }
        return lab;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void are_written_by_the_labs_managers_and_the_national_team(
            String collection, Map<String, Object> body, boolean isPublic) {
        String lab = ready(collection);
        String list = "/v1/labs/" + lab + "/" + collection;
        As.anonymous().body(body).post(list).then().statusCode(401);
        As.managerOf("lab-of-others").body(body).post(list).then().statusCode(403);
        As.leaderOf(lab).body(body).post(list).then().statusCode(403);
        As.contactOf(GOUDA).body(body).post(list).then().statusCode(403);
        As.caller(As.service()).body(body).post(list).then().statusCode(403);
        As.national()
                .body(body)
                .post("/v1/labs/lab-of-nobody/" + collection)
                .then()
                .statusCode(404);
        As.managerOf(lab).body(before(body)).post(list).then().statusCode(403);
        As.national().body(body).post(list).then().statusCode(201).body("lab", equalTo(lab));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void are_replaced_by_the_labs_managers_and_the_national_team(
            String collection, Map<String, Object> body, boolean isPublic) {
        String lab = ready(collection);
        String path = made(lab, collection, body);
        Map<String, Object> shown = As.managerOf(lab).get(path).then().extract().path("$");
        As.anonymous().header("If-Match", "*").body(shown).put(path).then().statusCode(401);
        As.managerOf("lab-of-others")
                .header("If-Match", "*")
                .body(shown)
                .put(path)
                .then()
                .statusCode(403);
        As.managerOf(lab).body(shown).put(path).then().statusCode(428);
        As.managerOf(lab)
                .header("If-Match", "\"99\"")
                .body(shown)
                .put(path)
                .then()
                .statusCode(412);
        As.managerOf(lab)
                .header("If-Match", "\"0\"")
                .body(shown)
                .put(path)
                .then()
                .statusCode(200);
        String absent = path.replaceFirst(
                "[^/]+$",
                collection.startsWith("programme") ? "1999" : UUID.randomUUID().toString());
        As.managerOf(lab).header("If-Match", "*").body(shown).put(absent).then().statusCode(404);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void are_seen_by_insiders_or_by_everybody(String collection, Map<String, Object> body, boolean isPublic) {
        String lab = ready(collection);
        String path = made(lab, collection, body);
        Stream.of(As.leaderOf(lab), As.contactOf(GOUDA), As.national(), As.caller(As.service()))
                .forEach(insider -> insider.get(path).then().statusCode(200));
        As.managerOf(lab)
                .get("/v1/labs/" + lab + "/" + collection)
                .then()
                .statusCode(200)
                .body("items.lab", hasItem(lab));
        As.contactOf(GOUDA).get(path + "/history").then().statusCode(200).body("items[0].kind", equalTo("CREATED"));
        int strangers = isPublic ? 200 : 404;
        As.anonymous().get(path).then().statusCode(strangers);
        As.managerOf("lab-of-others").get(path).then().statusCode(strangers);
        As.contactOf("bank-elsewhere").get(path).then().statusCode(strangers);
        As.anonymous().get(path + "/history").then().statusCode(404);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void tell_of_the_time_before_the_platform(String collection, Map<String, Object> body, boolean isPublic) {
        String lab = ready(collection);
        String path = As.national()
                .body(before(body))
                .post("/v1/labs/" + lab + "/" + collection)
                .then()
                .statusCode(201)
                .body("historical.asOf", equalTo("2020"))
                .body("incomplete", empty())
                .extract()
                .header("Location");
        Map<String, Object> unsourced = before(body);
        unsourced.remove("sources");
        As.national()
                .body(unsourced)
                .post("/v1/labs/" + lab() + "/" + collection)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/sources"));
        Map<String, Object> shown = As.national().get(path).then().extract().path("$");
        As.managerOf(lab).header("If-Match", "*").body(shown).put(path).then().statusCode(403);
        As.national().header("If-Match", "*").body(shown).put(path).then().statusCode(200);
    }

    private static Response form(RequestSpecification who, String lab) {
        return who.header("If-None-Match", "*").body(aTeam(1, 1)).put("/v1/labs/" + lab + "/core-team");
    }

    @Test
    void let_a_core_team_be_formed_by_the_labs_managers() {
        String lab = lab();
        String path = "/v1/labs/" + lab + "/core-team";
        As.managerOf(lab).get(path).then().statusCode(404);
        form(As.anonymous(), lab).then().statusCode(401);
        form(As.leaderOf(lab), lab).then().statusCode(403);
        As.managerOf(lab).body(aTeam(1, 1)).put(path).then().statusCode(428);
        form(As.managerOf(lab), lab).then().statusCode(201);
        form(As.managerOf(lab), lab).then().statusCode(412);
        As.managerOf(lab)
                .header("If-Match", "\"0\"")
                .body(aTeam(1, 2))
                .put(path)
                .then()
                .statusCode(200);
    }

    @Test
    void show_a_core_team_to_insiders() {
        String lab = lab();
        form(As.national(), lab).then().statusCode(201);
        String path = "/v1/labs/" + lab + "/core-team";
        As.contactOf(GOUDA).get(path).then().statusCode(200).body("members.size()", equalTo(2));
        As.contactOf(GOUDA).get(path + "/history").then().statusCode(200).body("items.size()", equalTo(1));
        As.anonymous().get(path).then().statusCode(404);
        As.contactOf("bank-elsewhere").get(path + "/history").then().statusCode(404);
    }
}
