package nl.schuldenlab.lab.executives;

import static nl.schuldenlab.lab.steps.SetupFixtures.GOUDA;
import static nl.schuldenlab.lab.steps.SetupFixtures.SOMEBODY;
import static nl.schuldenlab.lab.steps.SetupFixtures.at;
import static nl.schuldenlab.lab.steps.SetupFixtures.beingSetUp;
import static nl.schuldenlab.lab.steps.SetupFixtures.contactWith;
import static nl.schuldenlab.lab.steps.SetupFixtures.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.TreeMap;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExecutiveContactResourceTest {
    private static final String CONTACTS = "/executive-contacts";

    private static Map<String, Object> aContact() {
        return new TreeMap<>(Map.of("department", "WORK_INCOME", "partner", GOUDA, "contact", SOMEBODY));
    }

    private static String created(String lab) {
        return post(lab, CONTACTS, aContact()).then().statusCode(201).extract().header("Location");
    }

    @Test
    void are_listed_by_department_and_the_list_is_open_so_D180() {
        String lab = beingSetUp("whole");
        created(lab);
        contactWith(lab, "WMO");
        post(lab, CONTACTS, Map.of("department", "OTHER", "organisation", "Neighbourhood team", "contact", SOMEBODY))
                .then()
                .statusCode(201);
        As.managerOf(lab)
                .get(at(lab, CONTACTS))
                .then()
                .statusCode(200)
                .body("items.department", contains("WORK_INCOME", "WMO", "OTHER"));
        As.managerOf(lab)
                .queryParam("department", "WMO", "YOUTH")
                .get(at(lab, CONTACTS))
                .then()
                .body("items.department", contains("WMO"));
    }

    @Test
    void hold_a_person_once_per_department() {
        String lab = beingSetUp("whole");
        String path = created(lab);
        post(lab, CONTACTS, aContact())
                .then()
                .statusCode(409)
                .body("type", containsString("already-exists"))
                .body("existing", equalTo(path));
    }

    @Test
    void name_every_fault_at_once() {
        String lab = beingSetUp("whole");
        post(lab, CONTACTS, Map.of("department", "OTHER", "partner", "Not A Slug"))
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder("/contact required", "/organisation required", "/partner slug"));
        Map<String, Object> strange = aContact();
        strange.put("partner", "nobody");
        post(lab, CONTACTS, strange).then().statusCode(400).body("errors.code", contains("unknown-reference"));
    }

    @Test
    void are_replaced_and_removed_with_the_tag_that_was_seen() {
        String lab = beingSetUp("whole");
        String path = created(lab);
        Map<String, Object> wanted = aContact();
        wanted.put("organisation", "Work and Income Gouda");
        As.managerOf(lab).body(wanted).put(path).then().statusCode(428);
        As.managerOf(lab)
                .header("If-Match", "\"0\"")
                .body(wanted)
                .put(path)
                .then()
                .statusCode(200)
                .body("organisation", equalTo("Work and Income Gouda"));
        As.managerOf(lab).header("If-Match", "\"0\"").delete(path).then().statusCode(412);
        As.managerOf(lab).get(path + "/history").then().body("items[1].properties", contains("organisation"));
        As.managerOf(lab).header("If-Match", "\"1\"").delete(path).then().statusCode(204);
        As.managerOf(lab).get(path).then().statusCode(404);
    }

    @Test
    void are_the_labs_own_affair() {
        String lab = beingSetUp("whole");
        String path = created(lab);
        As.anonymous().body(aContact()).post(at(lab, CONTACTS)).then().statusCode(401);
        As.managerOf("another").body(aContact()).post(at(lab, CONTACTS)).then().statusCode(403);
        As.managerOf("another").header("If-Match", "*").delete(path).then().statusCode(403);
        As.managerOf("another").body(aContact()).put(path).then().statusCode(403);
        As.anonymous().get(path).then().statusCode(404);
        As.anonymous().get(at(lab, CONTACTS)).then().statusCode(404);
    }
}
