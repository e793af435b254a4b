package nl.schuldenlab.catalog.workingforms;

import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.CITY;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.LAB;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.aForm;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.created;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.move;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.with;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.writeForm;
import static nl.schuldenlab.catalog.adoptions.Callers.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class WorkingFormResourceTest {

    private static Response replace(RequestSpecification caller, String path, Map<String, Object> form) {
        return caller.header("If-Match", "*").body(form).put(path + "/working-form");
    }

    // D73
    @Test
    void tells_how_public_and_private_partners_work_together() {
        String path = created("STARTED");
        writeForm(As.managerOf(LAB), path, aForm())
                .then()
                .statusCode(201)
                .header("Location", equalTo(path + "/working-form"))
                .body("document.title", equalTo("Working agreements"));
        As.anonymous()
                .get(path + "/working-form")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("publicPartners", contains(CITY))
                .body("privatePartners", contains("bank-of-gouda"));
    }

    // D73
    @Test
    void names_partners_that_are_what_it_says_they_are() {
        String path = created("STARTED");
        Map<String, Object> form = with(aForm(), "publicPartners", List.of("bank-of-gouda"));
        form.put("privatePartners", List.of(CITY, "foundation-along"));
        writeForm(As.managerOf(LAB), path, form)
                .then()
                .statusCode(409)
                .body(
                        "blockers.code",
                        contains("not-a-public-partner", "not-a-private-partner", "not-a-private-partner"))
                .body("blockers[0].detail", containsString("bank-of-gouda"));
        writeForm(As.managerOf(LAB), path, with(aForm(), "publicPartners", List.of("no-such-partner")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/publicPartners/0"))
                .body("errors.code", contains("unknown-reference"));
        writeForm(As.managerOf(LAB), path, with(aForm(), "publicPartners", List.of("bank-of-gouda")))
                .then()
                .statusCode(400)
                .body("errors.code", contains("public-and-private"));
    }

    // D74
    @Test
    void loses_nothing_that_it_needs_once_it_is_recorded() {
        String path = created("RUNNING_WELL");
        writeForm(As.managerOf(LAB), path, aForm()).then().statusCode(201);
        replace(As.managerOf(LAB), path, with(aForm(), "privatePartners", List.of()))
                .then()
                .statusCode(200);
        replace(As.managerOf(LAB), path, aForm()).then().statusCode(200);
        move(As.managerOf(LAB), path, "FORM_RECORDED").then().statusCode(201);
        replace(As.managerOf(LAB), path, Map.of("form", "As before"))
                .then()
                .statusCode(409)
                .body(
                        "blockers.code",
                        contains("public-partner-missing", "private-partner-missing", "form-document-missing"));
        replace(As.managerOf(LAB), path, with(aForm(), "form", "Better than before"))
                .then()
                .statusCode(200);
    }

    @Test
    void is_written_on_what_was_seen() {
        String path = created("STARTED");
        As.national().body(aForm()).put(path + "/working-form").then().statusCode(428);
        As.national().get(path + "/working-form").then().statusCode(404);
        writeForm(As.national(), path, aForm()).then().statusCode(201);
        writeForm(As.national(), path, aForm()).then().statusCode(412);
        writeForm(As.national(), path, Map.of()).then().statusCode(400).body("errors.pointer", contains("/form"));
    }

    @ParameterizedTest
    @CsvSource({
        "manager, 201, 200",
        "leader, 201, 200",
        "municipality, 201, 200",
        "system, 201, 200",
        "national, 201, 200",
        "other manager, 403, 404",
        "other municipality, 403, 404",
        "owner, 403, 200",
        "service, 403, 200",
        "citizen, 403, 404",
        "anonymous, 401, 404"
    })
    void is_written_by_the_adopter_s_people_and_read_by_everybody(String role, int write, int history) {
        String path = created("STARTED");
        writeForm(as(role), path, aForm()).then().statusCode(write);
        if (write != 201) {
            writeForm(As.national(), path, aForm()).then().statusCode(201);
        }
        as(role).get(path + "/working-form").then().statusCode(200);
        as(role).get(path + "/working-form/history").then().statusCode(history);
    }
}
