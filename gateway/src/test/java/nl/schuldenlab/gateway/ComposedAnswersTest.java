package nl.schuldenlab.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Here only lab-service answers; what comes of all services is shown by the acceptance tests. */
@QuarkusTest
class ComposedAnswersTest {
    @Test
    void show_what_could_be_had_and_name_who_did_not_answer() {
        given().get("/v1/overview")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("labs.total", equalTo(7))
                .body("labs.byStatus.ESTABLISHED", equalTo(7))
                .body("partners", nullValue())
                .body("upcomingEvents", nullValue())
                .body("unavailable", contains("events-service", "partner-service", "project-catalog-service"))
                .body("checkedAt", notNullValue())
                .time(lessThan(5000L));
    }

    @Test
    void tell_what_was_achieved_as_far_as_it_could_be_had() {
        given().get("/v1/impact")
                .then()
                .statusCode(200)
                .body("labs.total", equalTo(7))
                .body("reached", nullValue())
                .body("reportedPartners", nullValue())
                .body("unavailable", contains("partner-service", "project-catalog-service"))
                .body("checkedAt", notNullValue());
    }

    @Test
    void tell_what_is_done_in_a_municipality() {
        given().get("/v1/municipalities/gm0518/summary")
                .then()
                .statusCode(200)
                .body("code", equalTo("gm0518"))
                .body("labs.size()", equalTo(0))
                .body("adoptions", nullValue())
                .body("unavailable", hasItem("project-catalog-service"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gm518", "GM0518", "den-haag", "gm0518%2F.."})
    void know_no_municipality_by_another_code(String code) {
        given().urlEncodingEnabled(false)
                .get("/v1/municipalities/" + code + "/summary")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void tell_what_this_is_and_where_it_is_described() {
        given().get("/v1/about")
                .then()
                .statusCode(200)
                .body("version", equalTo("1.0.0"))
                .body("apiDescription", equalTo("/v1/openapi.json"))
                .body("services.name", hasItem("partner-service"));
    }

    @Test
    void can_only_be_read() {
        given().post("/v1/overview").then().statusCode(405).header("Allow", equalTo("GET, HEAD"));
    }
}
