package nl.schuldenlab.lab.endorsements;

import static nl.schuldenlab.lab.labs.LabFixtures.anEndorsement;
import static nl.schuldenlab.lab.labs.LabFixtures.created;
import static nl.schuldenlab.lab.labs.LabFixtures.endorsed;
import static nl.schuldenlab.lab.labs.LabFixtures.historical;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.lab.PartnerServiceStub;
import nl.schuldenlab.lab.labs.LabFixtures;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EndorsementResourceTest {
    private static final String GOUDA = "gemeente-gouda-gm0513";

    private static Response withdraw(String path, String partner) {
        return As.contactOf(partner)
                .body(Map.of("to", "WITHDRAWN", "reason", "Another course"))
                .post(path + "/status-changes");
    }

    @Test
    void lets_a_partner_endorse_a_lab_once() {
        String slug = created();
        String path = endorsed(slug, GOUDA);
        As.anonymous()
                .get(path)
                .then()
                .statusCode(200)
                .body("partner", equalTo(GOUDA))
                .body("status", equalTo("GIVEN"));
        As.anonymous().get("/v1/labs/" + slug + "/endorsements").then().body("items.partner", contains(GOUDA));
        As.contactOf(GOUDA)
                .body(anEndorsement(GOUDA))
                .post("/v1/labs/" + slug + "/endorsements")
                .then()
                .statusCode(409)
                .body("existing", equalTo(path));
    }

    @Test
    void lets_nobody_else_speak_for_a_partner() {
        String endorsements = "/v1/labs/" + created() + "/endorsements";
        As.anonymous().body(anEndorsement(GOUDA)).post(endorsements).then().statusCode(401);
        As.contactOf("ing").body(anEndorsement(GOUDA)).post(endorsements).then().statusCode(403);
        As.managerOf("any").body(anEndorsement(GOUDA)).post(endorsements).then().statusCode(403);
        As.national().body(anEndorsement(GOUDA)).post(endorsements).then().statusCode(403);
    }

    @Test
    void records_what_was_endorsed_before_the_platform_for_the_national_team_only() {
        String endorsements = "/v1/labs/" + historical("ESTABLISHED") + "/endorsements";
        Map<String, Object> before = Map.of(
                "partner", GOUDA,
                "purposes", List.of("INNOVATION"),
                "historical", Map.of("asOf", "2016-07"),
                "sources", List.of(Map.of("title", "A newspaper")));
        As.contactOf(GOUDA).body(before).post(endorsements).then().statusCode(403);
        As.national()
                .body(before)
                .post(endorsements)
                .then()
                .statusCode(201)
                .body("historical.asOf", equalTo("2016-07"));
    }

    @Test
    void names_every_fault_at_once() {
        As.contactOf(GOUDA)
                .body(Map.of(
                        "partner", "Not A Slug", "purposes", List.of("INNOVATION", "INNOVATION"), "endorsedOn", 2016))
                .post("/v1/labs/" + created() + "/endorsements")
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/partner slug",
                                "/purposes repeated",
                                "/endorsedOn wrong-type",
                                "/statement required"));
    }

    @Test
    void is_withdrawn_while_the_lab_is_only_proposed() {
        String slug = created();
        String path = endorsed(slug, GOUDA);
        withdraw(path, GOUDA).then().statusCode(201).body("to", equalTo("WITHDRAWN"));
        As.anonymous().get(path).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        endorsed(slug, GOUDA);
        withdraw(path, GOUDA).then().statusCode(409).body("blockers.code", contains("transition-not-offered"));
    }

    @Test
    void stays_when_it_is_the_last_of_a_municipality_so_D48() {
        String slug = historical("SETTING_UP");
        String path = endorsed(slug, GOUDA);
        endorsed(slug, "bank-of-gouda");
        As.contactOf(GOUDA).get(path + "/transitions").then().body("items.verdict", contains("BLOCKED"));
        withdraw(path, GOUDA).then().statusCode(409).body("blockers.code", contains("last-municipal-endorsement"));
        Map<String, Object> narrower = anEndorsement(GOUDA);
        narrower.put("purposes", List.of("SCALING"));
        As.contactOf(GOUDA)
                .header("If-Match", "*")
                .body(narrower)
                .put(path)
                .then()
                .statusCode(409);
    }

    @Test
    void of_a_bank_is_withdrawn_whenever_the_bank_likes() {
        String slug = historical("SETTING_UP");
        endorsed(slug, GOUDA);
        String path = endorsed(slug, "bank-of-gouda");
        withdraw(path, "bank-of-gouda").then().statusCode(201);
    }

    @Test
    void stays_while_nobody_can_tell_whether_it_is_the_last() {
        String slug = historical("SETTING_UP");
        String path = endorsed(slug, PartnerServiceStub.IN_TROUBLE);
        withdraw(path, PartnerServiceStub.IN_TROUBLE).then().statusCode(503).header("Retry-After", "5");
        As.contactOf(PartnerServiceStub.IN_TROUBLE)
                .get(path + "/transitions")
                .then()
                .body("items.verdict", contains("UNKNOWN"));
    }

    @Test
    void is_reworded_by_its_partner_with_the_tag_it_has_seen() {
        String path = endorsed(created(), GOUDA);
        Map<String, Object> words = anEndorsement(GOUDA);
        words.put("statement", "More than ever.");
        As.contactOf(GOUDA).body(words).put(path).then().statusCode(428);
        As.contactOf("ing")
                .header("If-Match", "\"0\"")
                .body(words)
                .put(path)
                .then()
                .statusCode(403);
        As.contactOf(GOUDA)
                .header("If-Match", "\"0\"")
                .body(words)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        As.contactOf(GOUDA)
                .header("If-Match", "\"0\"")
                .body(words)
                .put(path)
                .then()
                .statusCode(412);
        As.contactOf(GOUDA)
                .get(path + "/history")
                .then()
                .statusCode(200)
                .body("items[1].properties", contains("statement"));
        As.contactOf("ing").get(path + "/history").then().statusCode(404);
    }

    @Test
    void is_found_by_partner_and_status() {
        String slug = created();
        endorsed(slug, GOUDA);
        endorsed(slug, "ing");
        String list = "/v1/labs/" + slug + "/endorsements";
        As.anonymous().queryParam("partner", "ing").get(list).then().body("items.partner", contains("ing"));
        As.anonymous().queryParam("status", "WITHDRAWN").get(list).then().body("items", empty());
        As.anonymous()
                .queryParam("status", "GONE")
                .get(list)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("not-allowed"));
    }

    @Test
    void is_not_found_where_it_does_not_belong() {
        String path = endorsed(created(), GOUDA);
        String elsewhere = "/v1/labs/" + created() + path.substring(path.indexOf("/endorsements"));
        As.anonymous().get(elsewhere).then().statusCode(404);
        As.anonymous()
                .get("/v1/labs/" + created() + "/endorsements/not-an-id")
                .then()
                .statusCode(404);
    }

    @Test
    void of_the_past_can_be_read_and_put_back_and_tells_what_it_lacks() {
        String endorsements = "/v1/labs/" + historical("ESTABLISHED") + "/endorsements";
        Map<String, Object> before = Map.of(
                "partner", GOUDA,
                "purposes", List.of("INNOVATION"),
                "historical", Map.of("asOf", "2016-07"),
                "sources", List.of(Map.of("title", "A newspaper")));
        Response created = As.national().body(before).post(endorsements);
        created.then().statusCode(201).body("incomplete", contains("statement", "endorsed-on"));
        As.national()
                .header("If-Match", "*")
                .body(created.asString())
                .put(created.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void says_what_it_said_once_it_is_withdrawn() {
        String path = endorsed(created(), GOUDA);
        withdraw(path, GOUDA).then().statusCode(201);
        As.contactOf(GOUDA)
                .header("If-Match", "*")
                .body(anEndorsement(GOUDA))
                .put(path)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("endorsement-withdrawn"));
    }

    @Test
    void is_withdrawn_by_its_partner_only() {
        String path = endorsed(created(), GOUDA);
        Map<String, Object> change = Map.of("to", "WITHDRAWN", "reason", "x");
        As.anonymous().body(change).post(path + "/status-changes").then().statusCode(401);
        As.contactOf("ing").body(change).post(path + "/status-changes").then().statusCode(403);
        As.caller(new TestToken("system").roles("integrator").partners(GOUDA))
                .body(change)
                .post(path + "/status-changes")
                .then()
                .statusCode(201);
    }

    @Test
    void cannot_be_dodged_by_moving_the_lab_for_a_while_so_D48() {
        String slug = historical("SETTING_UP");
        endorsed(slug, GOUDA);
        Map<String, Object> elsewhere =
                LabFixtures.aLab("area", Map.of("kind", "MUNICIPALITY", "municipalities", List.of("gm0141")));
        As.managerOf(slug)
                .header("If-Match", "*")
                .body(elsewhere)
                .put("/v1/labs/" + slug)
                .then()
                .statusCode(409)
                .body("blockers.rule", contains("D48"));
        elsewhere.put("area", Map.of("kind", "REGION", "municipalities", List.of("gm0141", "gm0513")));
        As.managerOf(slug)
                .header("If-Match", "*")
                .body(elsewhere)
                .put("/v1/labs/" + slug)
                .then()
                .statusCode(200);
    }

    @Test
    void is_withdrawn_once_however_often_the_request_is_repeated() {
        String path = endorsed(created(), GOUDA);
        Map<String, Object> change = Map.of("to", "WITHDRAWN", "reason", "Another course");
        String key = java.util.UUID.randomUUID().toString();
        String first = As.contactOf(GOUDA)
                .header("Idempotency-Key", key)
                .body(change)
                .post(path + "/status-changes")
                .then()
                .statusCode(201)
                .extract()
                .asString();
        As.contactOf(GOUDA)
                .header("Idempotency-Key", key)
                .body(change)
                .post(path + "/status-changes")
                .then()
                .statusCode(201)
                .body(equalTo(first));
    }
}
