package nl.schuldenlab.lab.requests;

import static nl.schuldenlab.lab.steps.SetupFixtures.GOUDA;
import static nl.schuldenlab.lab.steps.SetupFixtures.at;
import static nl.schuldenlab.lab.steps.SetupFixtures.beingSetUp;
import static nl.schuldenlab.lab.steps.SetupFixtures.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SupportRequestResourceTest {
    private static final Map<String, Object> QUESTION = Map.of("question", "Who has a work plan of our size?");
    private static final Map<String, Object> ANSWER = Map.of("to", "ANSWERED", "answer", "Almelo shows you theirs.");

    private static Response ask(String lab, int step) {
        return post(lab, "/setup/steps/" + step + "/support-requests", QUESTION);
    }

    private static String asked(String lab) {
        return ask(lab, 2).then().statusCode(201).extract().header("Location");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 6, 7, 10})
    void is_made_on_the_steps_that_SchuldenlabNL_supports_so_D173_D176_D183_D185(int step) {
        ask(beingSetUp("other"), step)
                .then()
                .statusCode(201)
                .body("step", equalTo(step))
                .body("status", equalTo("OPEN"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 8, 9})
    void is_not_made_on_the_others_so_D173(int step) {
        ask(beingSetUp("other"), step)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("step-without-support"))
                .body("blockers.rule", contains("D173"));
    }

    @Test
    void is_answered_by_the_national_team_and_closed_by_the_lab() {
        String lab = beingSetUp("other");
        String path = asked(lab);
        As.managerOf(lab).body(ANSWER).post(path + "/status-changes").then().statusCode(403);
        As.managerOf(lab)
                .get(path + "/transitions")
                .then()
                .body("items.to", contains("ANSWERED", "CLOSED"))
                .body("items.verdict", contains("FORBIDDEN", "ALLOWED"));
        As.national().body(ANSWER).post(path + "/status-changes").then().statusCode(201);
        As.managerOf(lab)
                .get(path)
                .then()
                .body("status", equalTo("ANSWERED"))
                .body("answer", equalTo("Almelo shows you theirs."));
        As.managerOf(lab)
                .header("If-Match", "*")
                .body(QUESTION)
                .put(path)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("support-request-not-open"));
        As.managerOf(lab)
                .body(Map.of("to", "CLOSED"))
                .post(path + "/status-changes")
                .then()
                .statusCode(201);
        As.managerOf(lab)
                .body(Map.of("to", "OPEN"))
                .post(path + "/status-changes")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("transition-not-offered"));
        As.managerOf(lab).get(path + "/status-changes").then().body("items.to", contains("OPEN", "ANSWERED", "CLOSED"));
    }

    @Test
    void is_worded_anew_while_it_is_open() {
        String lab = beingSetUp("other");
        String path = asked(lab);
        Map<String, Object> words = Map.of("question", "Who has one of a region?");
        As.managerOf(lab).body(words).put(path).then().statusCode(428);
        As.managerOf(lab)
                .header("If-Match", "\"0\"")
                .body(words)
                .put(path)
                .then()
                .statusCode(200)
                .body("question", equalTo("Who has one of a region?"));
        As.managerOf(lab).get(path + "/history").then().body("items[1].properties", contains("question"));
    }

    @Test
    void waits_in_the_queue_of_the_national_team_so_D173() {
        String first = beingSetUp("other");
        String second = beingSetUp("other");
        String path = asked(first);
        asked(second);
        Response queue = As.national()
                .queryParam("status", "OPEN")
                .queryParam("lab", first, second)
                .get("/v1/support-requests");
        queue.then().statusCode(200).body("items.lab", contains(first, second));
        As.national().body(ANSWER).post(path + "/status-changes").then().statusCode(201);
        As.national()
                .queryParam("status", "OPEN")
                .queryParam("lab", first, second)
                .get("/v1/support-requests")
                .then()
                .body("items.lab", contains(second));
        As.anonymous().get("/v1/support-requests").then().statusCode(401);
        As.managerOf(first).get("/v1/support-requests").then().statusCode(403);
    }

    @Test
    void names_its_faults() {
        String lab = beingSetUp("other");
        post(lab, "/setup/steps/2/support-requests", Map.of("question", " "))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/question"));
        String path = asked(lab);
        As.national()
                .body(Map.of("to", "ANSWERED"))
                .post(path + "/status-changes")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/answer"));
        As.managerOf(lab)
                .body(Map.of("to", "CLOSED", "answer", "x"))
                .post(path + "/status-changes")
                .then()
                .statusCode(400)
                .body("errors.code", contains("answer-when-answered"));
    }

    @Test
    void is_the_labs_own_affair() {
        String lab = beingSetUp("other");
        String path = asked(lab);
        String list = at(lab, "/setup/steps/2/support-requests");
        As.anonymous().body(QUESTION).post(list).then().statusCode(401);
        As.contactOf(GOUDA).body(QUESTION).post(list).then().statusCode(403);
        As.managerOf("another").get(path).then().statusCode(404);
        As.anonymous().get(list).then().statusCode(404);
        As.managerOf(lab).get(path.replace("steps/2", "steps/6")).then().statusCode(404);
        As.managerOf(lab).queryParam("status", "CLOSED").get(list).then().body("items", empty());
    }
}
