package nl.schuldenlab.lab.steps;

import static nl.schuldenlab.lab.steps.SetupFixtures.GOUDA;
import static nl.schuldenlab.lab.steps.SetupFixtures.aProcess;
import static nl.schuldenlab.lab.steps.SetupFixtures.aSupport;
import static nl.schuldenlab.lab.steps.SetupFixtures.aTeam;
import static nl.schuldenlab.lab.steps.SetupFixtures.aWorkPlan;
import static nl.schuldenlab.lab.steps.SetupFixtures.at;
import static nl.schuldenlab.lab.steps.SetupFixtures.beingSetUp;
import static nl.schuldenlab.lab.steps.SetupFixtures.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the work plan, the administrative support, the programme team and the trial process of a lab have in common. */
@QuarkusTest
class OnlyOnesTest {

    static Stream<Arguments> kinds() {
        return Stream.of(
                arguments("/work-plan", aWorkPlan()),
                arguments("/administrative-support", aSupport()),
                arguments("/programme-team", aTeam("WORK_INCOME")),
                arguments("/trial-process", aProcess()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void is_not_there_until_it_is_written_and_then_replaced(String path, Map<String, Object> body) {
        String lab = beingSetUp("whole");
        As.managerOf(lab).get(at(lab, path)).then().statusCode(404);
        put(lab, path, body).header("Location", equalTo(at(lab, path))).header("ETag", equalTo("\"0\""));
        Response shown = As.managerOf(lab).get(at(lab, path));
        shown.then().statusCode(200).header("ETag", equalTo("\"0\"")).body("lab", equalTo(lab));
        Map<String, Object> noted = new TreeMap<>(shown.as(Map.class));
        noted.put("remarks", "Read by the board");
        As.managerOf(lab)
                .header("If-Match", "\"0\"")
                .body(noted)
                .put(at(lab, path))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("remarks", equalTo("Read by the board"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void is_written_only_by_who_has_seen_what_is_there(String path, Map<String, Object> body) {
        String lab = beingSetUp("whole");
        As.managerOf(lab).body(body).put(at(lab, path)).then().statusCode(428);
        As.managerOf(lab)
                .header("If-Match", "\"0\"")
                .body(body)
                .put(at(lab, path))
                .then()
                .statusCode(412);
        put(lab, path, body);
        As.managerOf(lab)
                .header("If-None-Match", "*")
                .body(body)
                .put(at(lab, path))
                .then()
                .statusCode(412);
        As.managerOf(lab).body(body).put(at(lab, path)).then().statusCode(428);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void is_written_by_the_labs_managers_and_the_national_team_only(String path, Map<String, Object> body) {
        String lab = beingSetUp("whole");
        As.anonymous().body(body).put(at(lab, path)).then().statusCode(401);
        As.managerOf("another").body(body).put(at(lab, path)).then().statusCode(403);
        As.leaderOf(lab).body(body).put(at(lab, path)).then().statusCode(403);
        As.contactOf(GOUDA).body(body).put(at(lab, path)).then().statusCode(403);
        As.national()
                .header("If-None-Match", "*")
                .body(body)
                .put(at(lab, path))
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void is_seen_by_insiders_only(String path, Map<String, Object> body) {
        String lab = beingSetUp("whole");
        put(lab, path, body);
        As.anonymous().get(at(lab, path)).then().statusCode(404);
        As.managerOf("another").get(at(lab, path)).then().statusCode(404);
        As.contactOf("bank-elsewhere").get(at(lab, path + "/history")).then().statusCode(404);
        As.leaderOf(lab).get(at(lab, path)).then().statusCode(200);
        As.contactOf(GOUDA).get(at(lab, path)).then().statusCode(200);
        As.caller(As.service()).get(at(lab, path)).then().statusCode(200);
        As.contactOf(GOUDA)
                .get(at(lab, path + "/history"))
                .then()
                .statusCode(200)
                .body("items.kind", contains("CREATED"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void belongs_to_a_lab_that_is_there(String path, Map<String, Object> body) {
        As.national().get(at("nowhere", path)).then().statusCode(404);
        As.national()
                .header("If-None-Match", "*")
                .body(body)
                .put(at("nowhere", path))
                .then()
                .statusCode(404);
    }
}
