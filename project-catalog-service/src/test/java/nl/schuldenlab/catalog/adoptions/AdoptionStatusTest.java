package nl.schuldenlab.catalog.adoptions;

import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.ALMELO;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.CITY;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.GOUDA;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.LAB;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.YOUNG_LAB;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.aForm;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.aProject;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.aProvenProject;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.anAdoption;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.created;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.createdWithoutLab;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.historical;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.move;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.offered;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.stop;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.with;
import static nl.schuldenlab.catalog.adoptions.AdoptionFixtures.writeForm;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdoptionStatusTest {

    private static ValidatableResponse transitions(RequestSpecification caller, String path) {
        return caller.get(path + "/transitions").then().statusCode(200);
    }

    private static ValidatableResponse moved(String path, String to) {
        return move(As.managerOf(LAB), path, to).then().statusCode(201);
    }

    // D45, D68, D74, D75
    @Test
    void goes_all_the_way_from_a_request_to_regular_work() {
        String path = created();
        moved(path, "PREPARING");
        moved(path, "STARTED");
        moved(path, "RUNNING_WELL");
        writeForm(As.leaderOf(LAB), path, aForm()).then().statusCode(201);
        moved(path, "FORM_RECORDED").body("from", equalTo("RUNNING_WELL")).body("by.lab", equalTo(LAB));
        As.anonymous().get(path).then().body("labTaskDone", equalTo(true));
        move(As.contactOf(CITY), offered(path, CITY), "ACCEPTED").then().statusCode(201);
        moved(path, "EMBEDDED");
        As.anonymous()
                .get(path)
                .then()
                .body("status", equalTo("EMBEDDED"))
                .body("startedOn", notNullValue())
                .body("embeddedOn", notNullValue())
                .body("leadTimeDays.requestToStart", equalTo(0))
                .body("leadTimeDays.startToEmbedding", equalTo(0));
        As.anonymous()
                .get(path + "/status-changes")
                .then()
                .body(
                        "items.to",
                        contains("REQUESTED", "PREPARING", "STARTED", "RUNNING_WELL", "FORM_RECORDED", "EMBEDDED"));
    }

    @Test
    void skips_nothing() {
        String path = created();
        for (String to : List.of("STARTED", "RUNNING_WELL", "FORM_RECORDED", "EMBEDDED", "REQUESTED")) {
            move(As.managerOf(LAB), path, to)
                    .then()
                    .statusCode(409)
                    .body("blockers.code", contains("transition-not-offered"));
        }
    }

    // D171
    @Test
    void starts_in_no_lab_that_does_not_stand() {
        String path = created(As.managerOf(YOUNG_LAB), anAdoption(aProvenProject(), ALMELO, "IMPORT"));
        move(As.managerOf(YOUNG_LAB), path, "PREPARING").then().statusCode(201);
        move(As.managerOf(YOUNG_LAB), path, "STARTED")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("lab-not-established"))
                .body("blockers.rule", contains("D171"))
                .body("blockers.source", contains("lab-service"));
    }

    // D117
    @Test
    void starts_with_co_financing_where_the_framework_of_the_lab_says_so() {
        String bound = "lab-young-bound-gm0513";
        Map<String, Object> body = with(anAdoption(aProvenProject()), "lab", bound);
        String path = created(As.managerOf(bound), body);
        move(As.managerOf(bound), path, "PREPARING").then().statusCode(201);
        move(As.managerOf(bound), path, "STARTED")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("lab-not-established", "co-financing-missing"))
                .body("blockers.source", contains("lab-service", "partner-service"));
    }

    // D36, D117
    @Test
    void is_paid_for_where_it_was_born_by_what_its_pilot_was_paid_for() {
        String bound = "lab-young-bound-gm0513";
        Map<String, Object> born = Map.of("slug", "project-funded-" + UUID.randomUUID(), "originLab", bound);
        String path =
                created(As.managerOf(bound), with(anAdoption(aProject("PILOT", born), GOUDA, "ORIGIN"), "lab", bound));
        move(As.managerOf(bound), path, "PREPARING").then().statusCode(201);
        move(As.managerOf(bound), path, "STARTED")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("lab-not-established"));
    }

    // D78
    @Test
    void starts_without_co_financing_where_no_framework_asks_for_it_and_says_so() {
        String path = created();
        moved(path, "PREPARING");
        transitions(As.managerOf(LAB), path)
                .body("items[0].to", equalTo("STARTED"))
                .body("items[0].verdict", equalTo("ALLOWED"))
                .body("items[0].warnings.code", contains("co-financing-missing"));
    }

    // D70
    @Test
    void minds_the_kinds_of_partners_that_the_lab_lacks() {
        String project = aProvenProject(Map.of("requiredPartnerTypes", List.of("BANK", "MUNICIPALITY")));
        String path = created(As.managerOf(LAB), anAdoption(project));
        transitions(As.managerOf(LAB), path)
                .body("items.to", contains("PREPARING", "STOPPED"))
                .body("items.verdict", contains("ALLOWED", "ALLOWED"))
                .body("items[0].warnings.code", contains("partner-type-missing"))
                .body("items[0].warnings[0].rule", equalTo("D70"))
                .body("items[0].warnings[0].detail", containsString("BANK"));
    }

    // D73, D74
    @Test
    void records_no_form_that_is_not_found() {
        String path = created();
        moved(path, "PREPARING");
        moved(path, "STARTED");
        moved(path, "RUNNING_WELL");
        move(As.managerOf(LAB), path, "FORM_RECORDED")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("working-form-missing"));
        writeForm(As.managerOf(LAB), path, Map.of("form", "To be worked out"))
                .then()
                .statusCode(201);
        move(As.managerOf(LAB), path, "FORM_RECORDED")
                .then()
                .statusCode(409)
                .body(
                        "blockers.code",
                        contains("public-partner-missing", "private-partner-missing", "form-document-missing"))
                .body("blockers.rule", contains("D73", "D73", "D74"));
        As.anonymous().get(path).then().body("labTaskDone", equalTo(false));
    }

    // D74
    @Test
    void leaves_the_form_out_where_there_is_no_lab() {
        String path = createdWithoutLab("RUNNING_WELL");
        RequestSpecification utrecht = As.contactOf("gemeente-utrecht-gm0344");
        transitions(utrecht, path)
                .body("items.to", contains("FORM_RECORDED", "EMBEDDED", "STOPPED"))
                .body("items[1].blockers.code", contains("no-receiver-accepted"));
        move(As.contactOf("bank-of-utrecht"), offered(path, "bank-of-utrecht"), "ACCEPTED")
                .then()
                .statusCode(201);
        move(As.contactOf("gemeente-utrecht-gm0344"), path, "EMBEDDED").then().statusCode(201);
        As.anonymous().get(path).then().body("labTaskDone", equalTo(false));
    }

    // D75, D76
    @Test
    void is_embedded_when_somebody_has_accepted_it_only() {
        String path = created("FORM_RECORDED");
        offered(path, CITY);
        move(As.managerOf(LAB), path, "EMBEDDED")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("no-receiver-accepted"))
                .body("blockers.rule", contains("D75"));
    }

    // D138
    @Test
    void is_stopped_with_a_reason_and_lessons_from_anywhere() {
        for (String status : List.of("REQUESTED", "STARTED", "EMBEDDED")) {
            String path = created(status);
            move(As.managerOf(LAB), path, "STOPPED")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/reason", "/lessons"));
            stop(As.managerOf(LAB), path).then().statusCode(201);
            As.anonymous().get(path).then().body("status", equalTo("STOPPED")).body("lessons", contains("Ask first"));
            transitions(As.national(), path).body("items", empty());
        }
    }

    // D68
    @Test
    void tells_since_when_and_never_before_the_step_before() {
        String path = created("REQUESTED");
        move(As.managerOf(LAB), path, Map.of("to", "PREPARING", "on", "2022-02-10"))
                .then()
                .statusCode(201);
        move(As.managerOf(LAB), path, Map.of("to", "STARTED", "on", "2022-01"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/on"))
                .body("errors.code", contains("milestones-in-order"));
        move(As.managerOf(LAB), path, Map.of("to", "STARTED", "on", "2999-01-01"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("future"));
        move(As.managerOf(LAB), path, Map.of("to", "STARTED", "on", "2022-03"))
                .then()
                .statusCode(201);
        As.anonymous().get(path).then().body("since", equalTo("2022-03")).body("leadTimeDays", nullValue());
    }

    // D63
    @Test
    void is_prepared_once_the_adopter_stands_behind_it() {
        String path = created(As.national(), anAdoption(aProvenProject()));
        As.anonymous().get(path).then().body("confirmed", nullValue());
        move(As.national(), path, "PREPARING").then().statusCode(403);
        transitions(As.national(), path).body("items.verdict", contains("FORBIDDEN", "ALLOWED"));
        move(As.contactOf(CITY), path, "PREPARING").then().statusCode(201);
        As.anonymous().get(path).then().body("confirmed.partner", equalTo(CITY));
        move(As.national(), path, "STARTED").then().statusCode(201);
    }

    // D63
    @Test
    void is_not_confirmed_by_who_owns_the_project() {
        String project = aProvenProject(Map.of("owners", List.of(CITY)));
        String path = created(As.contactOf(CITY), anAdoption(project));
        As.anonymous().get(path).then().body("confirmed", nullValue());
        move(As.contactOf(CITY), path, "PREPARING")
                .then()
                .statusCode(409)
                .body("blockers.code", contains("adopter-confirmation-missing"));
        move(As.managerOf(LAB), path, "PREPARING").then().statusCode(201);
        As.anonymous().get(path).then().body("confirmed.lab", equalTo(LAB));
    }

    @Test
    void is_confirmed_by_a_lab_when_nobody_knows_who_owns_the_project() {
        String project = aProvenProject(Map.of("owners", List.of()));
        String path = created(As.national(), anAdoption(project));
        move(As.managerOf(LAB), path, "PREPARING").then().statusCode(201);
        As.anonymous().get(path).then().body("confirmed.lab", equalTo(LAB));
    }

    @Test
    void says_that_it_does_not_know_what_others_do_not_answer() {
        String lab = "lab-established-later-in-trouble";
        String path = created(As.national(), with(historical("PREPARING", anAdoption(aProvenProject())), "lab", lab));
        transitions(As.managerOf(lab), path)
                .body("items[0].verdict", equalTo("UNKNOWN"))
                .body("items[0].unavailable", contains("lab-service"));
        move(As.managerOf(lab), path, "STARTED").then().statusCode(503);
        transitions(As.contactOf("gemeente-in-trouble"), path)
                .body("items.verdict", contains("UNKNOWN", "UNKNOWN"))
                .body("items[0].unavailable", contains("partner-service"));
    }

    @Test
    void explains_itself_in_dutch_too() {
        String path = created();
        move(As.managerOf(LAB).header("Accept-Language", "nl"), path, "EMBEDDED")
                .then()
                .statusCode(409)
                .header("Content-Language", "nl");
    }
}
