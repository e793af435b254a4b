package nl.schuldenlab.lab.declarations;

import static nl.schuldenlab.lab.steps.SetupFixtures.GOUDA;
import static nl.schuldenlab.lab.steps.SetupFixtures.aDeclaration;
import static nl.schuldenlab.lab.steps.SetupFixtures.at;
import static nl.schuldenlab.lab.steps.SetupFixtures.beingSetUp;
import static nl.schuldenlab.lab.steps.SetupFixtures.noMoreProjects;
import static nl.schuldenlab.lab.steps.SetupFixtures.post;
import static nl.schuldenlab.lab.steps.SetupFixtures.support;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class DeclarationResourceTest {
    private static final String DECLARATIONS = "/setup/declarations";

    private static String declared(String lab) {
        return support(lab, "LOCAL_PUBLIC", GOUDA)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    @ParameterizedTest
    @CsvSource({"LOCAL_PUBLIC," + GOUDA, "LOCAL_PRIVATE,partner-next-door", "NATIONAL_PROJECT_PARTNER,bank-ing"})
    void support_a_lab_by_one_of_each_group_so_D190(String group, String partner) {
        support(beingSetUp("whole"), group, partner)
                .then()
                .statusCode(201)
                .body("group", equalTo(group))
                .body("partner", equalTo(partner))
                .body("status", equalTo("GIVEN"));
    }

    @ParameterizedTest
    @CsvSource({
        "LOCAL_PUBLIC, partner-next-door, partner-not-of-group",
        "LOCAL_PRIVATE, bank-ing, partner-not-of-group",
        "NATIONAL_PROJECT_PARTNER, schuldenlabnl, partner-not-of-group",
        "LOCAL_PRIVATE, partner-far-away, partner-not-at-lab",
        "LOCAL_PUBLIC, foundation-x, partner-not-of-group partner-not-at-lab"
    })
    void support_no_group_of_others_so_D190(String group, String partner, String codes) {
        support(beingSetUp("whole"), group, partner)
                .then()
                .statusCode(409)
                .body("blockers.code", contains(codes.split(" ")))
                .body("blockers[0].rule", equalTo("D190"));
    }

    @Test
    void stand_once_for_each_group() {
        String lab = beingSetUp("whole");
        String path = declared(lab);
        support(lab, "LOCAL_PUBLIC", GOUDA).then().statusCode(409).body("existing", equalTo(path));
        String last = post(lab, DECLARATIONS, noMoreProjects())
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        post(lab, DECLARATIONS, noMoreProjects()).then().statusCode(409).body("existing", equalTo(last));
        As.managerOf(lab)
                .queryParam("kind", "NO_MORE_PROJECTS_NEEDED")
                .get(at(lab, DECLARATIONS))
                .then()
                .body("items.kind", contains("NO_MORE_PROJECTS_NEEDED"));
    }

    @Test
    void are_made_by_nobody_else_so_D190_D194() {
        String lab = beingSetUp("whole");
        Map<String, Object> support = aDeclaration("LOCAL_PUBLIC", GOUDA);
        As.anonymous().body(support).post(at(lab, DECLARATIONS)).then().statusCode(401);
        As.contactOf("bank-ing")
                .body(support)
                .post(at(lab, DECLARATIONS))
                .then()
                .statusCode(403);
        As.managerOf(lab).body(support).post(at(lab, DECLARATIONS)).then().statusCode(403);
        As.national().body(support).post(at(lab, DECLARATIONS)).then().statusCode(403);
        As.contactOf(GOUDA)
                .body(noMoreProjects())
                .post(at(lab, DECLARATIONS))
                .then()
                .statusCode(403);
        As.leaderOf(lab)
                .body(noMoreProjects())
                .post(at(lab, DECLARATIONS))
                .then()
                .statusCode(403);
    }

    @Test
    void name_every_fault_at_once() {
        String lab = beingSetUp("whole");
        post(lab, DECLARATIONS, Map.of("kind", "SUPPORT"))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/group", "/partner", "/statement", "/declaredOn"));
        Map<String, Object> mixed = noMoreProjects();
        mixed.put("group", "LOCAL_PUBLIC");
        post(lab, DECLARATIONS, mixed)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/group"))
                .body("errors.code", contains("of-support-only"));
        support(lab, "LOCAL_PUBLIC", "nobody")
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-reference"));
        support(lab, "LOCAL_PRIVATE", "partner-in-trouble")
                .then()
                .statusCode(503)
                .body("detail", containsString("partner-service"));
    }

    @Test
    void are_reworded_and_withdrawn_by_who_made_them() {
        String lab = beingSetUp("whole");
        String path = declared(lab);
        Map<String, Object> words = Map.of("statement", "More than ever", "declaredOn", "2021-04");
        As.managerOf(lab).header("If-Match", "*").body(words).put(path).then().statusCode(403);
        As.contactOf(GOUDA).body(words).put(path).then().statusCode(428);
        As.contactOf(GOUDA)
                .header("If-Match", "\"0\"")
                .body(words)
                .put(path)
                .then()
                .statusCode(200)
                .body("statement", equalTo("More than ever"));
        As.contactOf(GOUDA).get(path + "/transitions").then().body("items.verdict", contains("ALLOWED"));
        As.managerOf(lab).get(path + "/transitions").then().body("items.verdict", contains("FORBIDDEN"));
        Map<String, Object> change = Map.of("to", "WITHDRAWN", "reason", "Another course");
        As.anonymous().body(change).post(path + "/status-changes").then().statusCode(401);
        As.managerOf(lab).body(change).post(path + "/status-changes").then().statusCode(403);
        As.contactOf(GOUDA).body(change).post(path + "/status-changes").then().statusCode(201);
        As.contactOf(GOUDA)
                .header("If-Match", "*")
                .body(words)
                .put(path)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("declaration-withdrawn"));
        As.managerOf(lab).get(path + "/status-changes").then().body("items.to", contains("GIVEN", "WITHDRAWN"));
        declared(lab);
    }

    @Test
    void of_the_past_are_recorded_by_the_national_team() {
        String lab = beingSetUp("other");
        Map<String, Object> before = Map.of(
                "kind",
                "SUPPORT",
                "group",
                "LOCAL_PUBLIC",
                "partner",
                GOUDA,
                "historical",
                Map.of("asOf", "2018"),
                "sources",
                List.of(Map.of("title", "A newspaper")));
        As.contactOf(GOUDA).body(before).post(at(lab, DECLARATIONS)).then().statusCode(403);
        As.national()
                .body(before)
                .post(at(lab, DECLARATIONS))
                .then()
                .statusCode(201)
                .body("incomplete", contains("statement", "declared-on"));
    }

    @Test
    void are_seen_by_insiders_and_who_made_them() {
        String lab = beingSetUp("whole");
        String path = declared(lab);
        As.anonymous().get(path).then().statusCode(404);
        As.contactOf("bank-elsewhere").get(path + "/history").then().statusCode(404);
        As.anonymous().get(at(lab, DECLARATIONS)).then().statusCode(404);
        As.contactOf(GOUDA).get(path + "/history").then().statusCode(200);
        As.leaderOf(lab).get(path).then().statusCode(200);
    }
}
