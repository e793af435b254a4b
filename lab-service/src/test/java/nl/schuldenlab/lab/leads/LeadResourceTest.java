package nl.schuldenlab.lab.leads;

import static nl.schuldenlab.lab.steps.SetupFixtures.GOUDA;
import static nl.schuldenlab.lab.steps.SetupFixtures.SOMEBODY;
import static nl.schuldenlab.lab.steps.SetupFixtures.aQuartermaster;
import static nl.schuldenlab.lab.steps.SetupFixtures.at;
import static nl.schuldenlab.lab.steps.SetupFixtures.beingSetUp;
import static nl.schuldenlab.lab.steps.SetupFixtures.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schuldenlab.lab.labs.LabFixtures;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LeadResourceTest {
    private static final String LEADS = "/leads";

    private static Map<String, Object> aLead(String role, String from, String until) {
        Map<String, Object> lead = new TreeMap<>(Map.of("role", role, "contact", SOMEBODY, "startedOn", from));
        if (until != null) {
            lead.put("endedOn", until);
        }
        return lead;
    }

    private static Map<String, Object> appointedBy(String partner) {
        Map<String, Object> lead = aQuartermaster();
        lead.put("appointedBy", partner);
        return lead;
    }

    private static String created(String lab, Map<String, Object> lead) {
        return post(lab, LEADS, lead).then().statusCode(201).extract().header("Location");
    }

    @Test
    void are_appointed_by_a_municipality_of_the_lab_or_on_its_behalf_so_D174() {
        String lab = beingSetUp("whole");
        As.contactOf(GOUDA)
                .body(aQuartermaster())
                .post(at(lab, LEADS))
                .then()
                .statusCode(201)
                .body("appointedBy", equalTo(GOUDA))
                .body("role", equalTo("QUARTERMASTER"));
        created(beingSetUp("whole"), aQuartermaster());
        As.national()
                .body(aQuartermaster())
                .post(at(beingSetUp("whole"), LEADS))
                .then()
                .statusCode(201);
    }

    @Test
    void are_not_appointed_by_others_so_D174() {
        String lab = beingSetUp("whole");
        post(lab, LEADS, appointedBy("bank-ing"))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("appointer-not-a-municipality"))
                .body("blockers.rule", contains("D174"))
                .body("blockers.source", contains("partner-service"));
        post(lab, LEADS, appointedBy("gemeente-almelo-gm0141"))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("appointer-not-a-partner"));
        post(lab, LEADS, appointedBy("foundation-x"))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("appointer-not-a-municipality", "appointer-not-a-partner"));
        post(lab, LEADS, appointedBy("nobody"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/appointedBy"))
                .body("errors.code", contains("unknown-reference"));
        post(lab, LEADS, appointedBy("partner-in-trouble"))
                .then()
                .statusCode(503)
                .body("detail", containsString("partner-service"));
        As.managerOf(lab).get(at(lab, LEADS)).then().body("items", empty());
    }

    @Test
    void lead_one_at_a_time_so_D66() {
        String lab = beingSetUp("whole");
        String first = created(lab, aLead("PROJECT_LEAD", "2020-01-06", "2020-06-01"));
        created(lab, aLead("PROGRAMME_MANAGER", "2020-06-01", null));
        post(lab, LEADS, aLead("PROJECT_LEAD", "2020-03", "2020-04"))
                .then()
                .statusCode(409)
                .body("type", containsString("already-exists"))
                .body("existing", equalTo(first));
        As.managerOf(lab)
                .queryParam("active", true)
                .get(at(lab, LEADS))
                .then()
                .body("items.role", contains("PROGRAMME_MANAGER"));
        As.managerOf(lab)
                .queryParam("sort", "-startedOn")
                .get(at(lab, LEADS))
                .then()
                .body("items.role", contains("PROGRAMME_MANAGER", "PROJECT_LEAD"));
        As.managerOf(lab)
                .queryParam("role", "QUARTERMASTER")
                .get(at(lab, LEADS))
                .then()
                .body("items", empty());
    }

    @Test
    void end_by_being_replaced() {
        String lab = beingSetUp("whole");
        String path = created(lab, aQuartermaster());
        Map<String, Object> ended = aQuartermaster();
        ended.put("endedOn", "2020-12-31");
        As.managerOf(lab).body(ended).put(path).then().statusCode(428);
        As.contactOf("bank-ing").body(ended).put(path).then().statusCode(403);
        As.contactOf(GOUDA)
                .header("If-Match", "\"0\"")
                .body(ended)
                .put(path)
                .then()
                .statusCode(200)
                .body("endedOn", equalTo("2020-12-31"));
        As.managerOf(lab)
                .header("If-Match", "\"0\"")
                .body(ended)
                .put(path)
                .then()
                .statusCode(412);
        As.managerOf(lab).get(path + "/history").then().body("items[1].properties", contains("endedOn"));
    }

    @Test
    void keep_their_appointer_without_asking_again() {
        String lab = beingSetUp("whole");
        String path = created(lab, aQuartermaster());
        Map<String, Object> other = appointedBy("bank-ing");
        As.managerOf(lab).header("If-Match", "*").body(other).put(path).then().statusCode(409);
        Map<String, Object> noted = aQuartermaster();
        noted.put("remarks", "Two days a week");
        As.managerOf(lab).header("If-Match", "*").body(noted).put(path).then().statusCode(200);
    }

    @Test
    void name_every_fault_at_once() {
        String lab = beingSetUp("whole");
        post(lab, LEADS, Map.of("role", "QUARTERMASTER", "startedOn", "2020-05", "endedOn", "2020-04"))
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder("/contact required", "/appointedBy required", "/endedOn ends-before-start"));
        post(lab, LEADS, aLead("PROJECT_LEAD", "2999", null))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/startedOn"))
                .body("errors.code", contains("future"));
    }

    @Test
    void of_the_past_are_recorded_by_the_national_team_and_tell_what_they_lack() {
        String lab = LabFixtures.historical("ESTABLISHED");
        Map<String, Object> before = Map.of(
                "role", "QUARTERMASTER",
                "historical", Map.of("asOf", "2016"),
                "sources", List.of(Map.of("title", "A newspaper")));
        post(lab, LEADS, before).then().statusCode(403);
        As.national()
                .body(before)
                .post(at(lab, LEADS))
                .then()
                .statusCode(201)
                .body("incomplete", contains("contact", "appointed-by", "started-on"));
    }

    @Test
    void are_the_labs_own_affair() {
        String lab = beingSetUp("whole");
        String path = created(lab, aQuartermaster());
        As.anonymous().body(aQuartermaster()).post(at(lab, LEADS)).then().statusCode(401);
        As.contactOf("bank-ing")
                .body(aQuartermaster())
                .post(at(lab, LEADS))
                .then()
                .statusCode(403);
        As.managerOf("another")
                .body(aQuartermaster())
                .post(at(lab, LEADS))
                .then()
                .statusCode(403);
        As.contactOf(GOUDA)
                .body(aLead("PROJECT_LEAD", "2020", null))
                .post(at(lab, LEADS))
                .then()
                .statusCode(403);
        As.anonymous().get(path).then().statusCode(404);
        As.managerOf("another").get(at(lab, LEADS)).then().statusCode(404);
        As.leaderOf(lab).get(path).then().statusCode(200);
    }
}
