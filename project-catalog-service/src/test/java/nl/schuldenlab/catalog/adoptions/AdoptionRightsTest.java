package nl.schuldenlab.catalog.adoptions;

import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.ADOPTIONS;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.GOUDA;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.LAB;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.aProject;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.aProvenProject;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.anAdoption;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.created;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.createdWithoutLab;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.historical;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.move;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.post;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.stop;
import static nl.schuldenlab.catalog.adoptions.Callers.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AdoptionRightsTest {

    @ParameterizedTest
    @CsvSource({
        "manager, 201, 201, 403",
        "municipality, 201, 403, 403",
        "system, 201, 403, 403",
        "national, 201, 201, 201",
        "leader, 403, 403, 403",
        "other manager, 403, 403, 403",
        "other municipality, 403, 403, 403",
        "owner, 403, 403, 403",
        "service, 403, 403, 403",
        "citizen, 403, 403, 403",
        "anonymous, 401, 401, 401"
    })
    void is_requested_by_the_adopter_and_an_own_run_by_the_lab_and_history_by_the_national_team(
            String role, int brought, int born, int past) {
        post(as(role), anAdoption(aProvenProject())).then().statusCode(brought);
        String own = aProject("PILOT", Map.of("originLab", LAB));
        post(as(role), anAdoption(own, GOUDA, "ORIGIN")).then().statusCode(born);
        post(as(role), historical("STARTED", anAdoption(aProvenProject())))
                .then()
                .statusCode(past);
    }

    @ParameterizedTest
    @CsvSource({
        "manager, 200, 201, 201",
        "municipality, 200, 201, 201",
        "system, 200, 201, 201",
        "national, 200, 403, 201",
        "leader, 200, 403, 403",
        "other manager, 403, 403, 403",
        "other municipality, 403, 403, 403",
        "owner, 403, 403, 403",
        "service, 403, 403, 403",
        "citizen, 403, 403, 403",
        "anonymous, 401, 401, 401"
    })
    void is_described_and_moved_by_the_adopter_and_taken_further_by_nobody_else_before_it_confirms(
            String role, int replace, int prepare, int stop) {
        String path = created(As.national(), anAdoption(aProvenProject()));
        as(role).header("If-Match", "*")
                .body(Map.of("remarks", "Slow"))
                .put(path)
                .then()
                .statusCode(replace);
        move(as(role), path, "PREPARING").then().statusCode(prepare);
        stop(as(role), path).then().statusCode(stop);
    }

    @ParameterizedTest
    @CsvSource({
        "manager, 200, ALLOWED",
        "municipality, 200, ALLOWED",
        "system, 200, ALLOWED",
        "national, 200, FORBIDDEN",
        "leader, 200, FORBIDDEN",
        "other manager, 404, FORBIDDEN",
        "other municipality, 404, FORBIDDEN",
        "owner, 200, FORBIDDEN",
        "service, 200, FORBIDDEN",
        "citizen, 404, FORBIDDEN",
        "anonymous, 404, FORBIDDEN"
    })
    void is_read_by_everybody_and_its_history_by_those_whom_it_concerns(String role, int history, String prepare) {
        String path = created(As.national(), anAdoption(aProvenProject()));
        as(role).get(path).then().statusCode(200);
        as(role).get(path + "/status-changes").then().statusCode(200);
        as(role).get(path + "/transitions").then().statusCode(200).body("items.verdict[0]", equalTo(prepare));
        as(role).get(path + "/history").then().statusCode(history);
        as(role).get(ADOPTIONS + "?limit=1").then().statusCode(200);
    }

    @Test
    void is_moved_by_a_city_without_a_lab_for_itself_only() {
        String path = createdWithoutLab("REQUESTED");
        move(as("manager"), path, "PREPARING").then().statusCode(403);
        move(as("municipality"), path, "PREPARING").then().statusCode(403);
        move(As.contactOf("bank-of-utrecht", "gemeente-utrecht-gm0344"), path, "PREPARING")
                .then()
                .statusCode(201)
                .body("by.partner", equalTo("gemeente-utrecht-gm0344"));
    }

    @Test
    void is_not_there_for_anybody_when_it_does_not_exist() {
        String path = ADOPTIONS + "/" + UUID.randomUUID();
        for (String part : List.of("", "/status-changes", "/transitions", "/history", "/working-form", "/embeddings")) {
            As.national().get(path + part).then().statusCode(404);
        }
        move(As.national(), path, "PREPARING").then().statusCode(404);
        As.national().header("If-Match", "*").body(Map.of()).put(path).then().statusCode(404);
    }

    @Test
    void needs_the_scope() {
        TestToken reader =
                new TestToken("manager").roles("lab-manager").labs(LAB).scope("projects:read");
        post(As.caller(reader), anAdoption(aProvenProject())).then().statusCode(403);
    }
}
