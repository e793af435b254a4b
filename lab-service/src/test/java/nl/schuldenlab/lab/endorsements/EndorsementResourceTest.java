package nl.schuldenlab.lab.endorsements;

import static nl.schuldenlab.lab.labs.LabFixtures.anEndorsement;
import static nl.schuldenlab.lab.labs.LabFixtures.created;
import static nl.schuldenlab.lab.labs.LabFixtures.endorsed;
import static nl.schuldenlab.lab.labs.LabFixtures.historical;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EndorsementResourceTest {
    private static final String GOUDA = "gemeente-gouda-gm0513";

    // D136: that partners need each other is said by each of them for itself
    @Test
    void lets_a_partner_endorse_a_lab_once_so_D136() {
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
        As.contactOf("bank-ing")
                .body(anEndorsement(GOUDA))
                .post(endorsements)
                .then()
                .statusCode(403);
        As.managerOf("any").body(anEndorsement(GOUDA)).post(endorsements).then().statusCode(403);
        As.national().body(anEndorsement(GOUDA)).post(endorsements).then().statusCode(403);
    }

    @Test
    void is_not_taken_from_a_partner_that_nobody_knows() {
        As.contactOf("nobody")
                .body(anEndorsement("nobody"))
                .post("/v1/labs/" + created() + "/endorsements")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/partner"))
                .body("errors.code", contains("unknown-reference"));
    }

    @Test
    void waits_for_the_register_of_partners_and_leaves_nothing_half_done() {
        String endorsements = "/v1/labs/" + created() + "/endorsements";
        As.contactOf("partner-in-trouble")
                .body(anEndorsement("partner-in-trouble"))
                .post(endorsements)
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("detail", containsString("partner-service"));
        As.anonymous().get(endorsements).then().body("items", empty());
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
    void is_reworded_by_its_partner_with_the_tag_it_has_seen() {
        String path = endorsed(created(), GOUDA);
        Map<String, Object> words = anEndorsement(GOUDA);
        words.put("statement", "More than ever.");
        As.contactOf(GOUDA).body(words).put(path).then().statusCode(428);
        As.contactOf("bank-ing")
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
        As.contactOf("bank-ing").get(path + "/history").then().statusCode(404);
    }

    @Test
    void is_found_by_partner_and_status() {
        String slug = created();
        endorsed(slug, GOUDA);
        endorsed(slug, "bank-ing");
        String list = "/v1/labs/" + slug + "/endorsements";
        As.anonymous().queryParam("partner", "bank-ing").get(list).then().body("items.partner", contains("bank-ing"));
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
    void is_not_given_on_a_day_to_come() {
        Map<String, Object> early = anEndorsement(GOUDA);
        early.put("endorsedOn", "2999");
        String endorsements = "/v1/labs/" + created() + "/endorsements";
        As.contactOf(GOUDA)
                .body(early)
                .post(endorsements)
                .then()
                .statusCode(400)
                .body("errors.code", contains("future"));
    }
}
