package nl.schuldenlab.catalog.embeddings;

import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.CITY;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.LAB;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.created;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.move;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.offered;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.stop;
import static nl.schuldenlab.catalog.adoptions.Callers.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class EmbeddingResourceTest {

    private static Response offer(RequestSpecification caller, String path, String receiver) {
        return caller.body(Map.of("receiver", receiver, "conditions", "Two people are trained", "startsOn", "2027-09"))
                .post(path + "/embeddings");
    }

    // D75, D161
    @Test
    void is_offered_and_accepted_by_the_receiver_s_own_contact() {
        String path = created("RUNNING_WELL");
        String offer = offer(As.managerOf(LAB), path, "bank-of-gouda")
                .then()
                .statusCode(201)
                .header("Location", startsWith(path + "/embeddings/"))
                .body("status", equalTo("OFFERED"))
                .body("startsOn", equalTo("2027-09"))
                .extract()
                .header("Location");
        move(As.contactOf("bank-of-gouda"), offer, "ACCEPTED")
                .then()
                .statusCode(201)
                .body("by.partner", equalTo("bank-of-gouda"));
        As.anonymous().get(offer).then().statusCode(200).body("status", equalTo("ACCEPTED"));
        As.anonymous()
                .get(path + "/embeddings")
                .then()
                .body("items.receiver", contains("bank-of-gouda"))
                .body("items.conditions", contains("Two people are trained"));
        As.anonymous().get(offer + "/status-changes").then().body("items.to", contains("OFFERED", "ACCEPTED"));
    }

    // D76
    @Test
    void never_goes_to_a_lab() {
        String path = created("STARTED");
        offer(As.managerOf(LAB), path, "lab-young")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("lab-is-no-receiver", "not-running-well"))
                .body("blockers.rule", contains("D76", "D75"));
        offer(As.managerOf(LAB), path, "nobody-at-all")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/receiver"))
                .body("errors.code", contains("unknown-reference"));
    }

    // D75
    @Test
    void goes_to_a_municipality_or_private_partner_once_it_runs_well() {
        String path = created("STARTED");
        offer(As.managerOf(LAB), path, "foundation-along")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("not-municipality-or-private", "not-running-well"))
                .body("blockers.source", contains("partner-service", "project-catalog-service"));
        offer(As.managerOf(LAB), path, "partner-in-trouble").then().statusCode(503);
    }

    @Test
    void is_offered_to_the_same_partner_once_at_a_time() {
        String path = created("RUNNING_WELL");
        String first = offered(path, CITY);
        offer(As.managerOf(LAB), path, CITY)
                .then()
                .statusCode(409)
                .body("type", endsWith(":already-exists"))
                .body("existing", equalTo(first));
        move(As.contactOf(CITY), first, "DECLINED").then().statusCode(400).body("errors.pointer", contains("/reason"));
        move(As.contactOf(CITY), first, Map.of("to", "DECLINED", "reason", "No staff"))
                .then()
                .statusCode(201);
        move(As.contactOf(CITY), first, "ACCEPTED")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("transition-not-offered"));
        offered(path, CITY);
    }

    // D75
    @Test
    void is_not_accepted_when_it_has_stopped_since() {
        String path = created("RUNNING_WELL");
        String offer = offered(path, CITY);
        stop(As.managerOf(LAB), path).then().statusCode(201);
        move(As.contactOf(CITY), offer, "ACCEPTED")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("not-running-well"));
    }

    // D75, D76
    @ParameterizedTest
    @CsvSource({
        "manager, 201, 403, 201, 200",
        "municipality, 201, 201, 201, 200",
        "system, 201, 201, 201, 200",
        "national, 201, 403, 201, 200",
        "leader, 403, 403, 403, 200",
        "other manager, 403, 403, 403, 404",
        "other municipality, 403, 403, 403, 404",
        "owner, 403, 403, 403, 200",
        "service, 403, 403, 403, 200",
        "citizen, 403, 403, 403, 404",
        "anonymous, 401, 401, 401, 404"
    })
    void is_offered_by_the_adopter_answered_by_the_receiver_alone_and_read_by_everybody(
            String role, int create, int accept, int withdraw, int history) {
        offer(as(role), created("RUNNING_WELL"), CITY).then().statusCode(create);
        String path = created("RUNNING_WELL");
        String offer = offered(path, CITY);
        as(role).get(offer).then().statusCode(200);
        as(role).get(offer + "/status-changes").then().statusCode(200);
        as(role).get(offer + "/history").then().statusCode(history);
        as(role).get(offer + "/transitions")
                .then()
                .statusCode(200)
                .body("items.to", contains("ACCEPTED", "DECLINED", "WITHDRAWN"))
                .body("items.verdict[0]", equalTo(accept == 201 ? "ALLOWED" : "FORBIDDEN"))
                .body("items.verdict[2]", equalTo(withdraw == 201 ? "ALLOWED" : "FORBIDDEN"));
        move(as(role), offer, "ACCEPTED").then().statusCode(accept);
        move(as(role), offered(created("RUNNING_WELL"), CITY), Map.of("to", "WITHDRAWN", "reason", "Another took it"))
                .then()
                .statusCode(withdraw);
    }

    @Test
    void is_not_there_when_it_does_not_exist() {
        String path = created("RUNNING_WELL") + "/embeddings/" + UUID.randomUUID();
        for (String part : List.of("", "/status-changes", "/transitions", "/history")) {
            As.national().get(path + part).then().statusCode(404);
        }
        move(As.contactOf(CITY), path, "ACCEPTED").then().statusCode(404);
    }
}
