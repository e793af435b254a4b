package nl.schuldenlab.platform.test.peers;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabServiceStubTest {
    private final LabServiceStub stub = new LabServiceStub();
    private String origin;

    @BeforeEach
    void start() {
        origin = stub.start().get("suite.services.lab-service");
    }

    @AfterEach
    void stop() {
        stub.stop();
    }

    private ValidatableResponse lab(String slug) {
        return RestAssured.given()
                .header("Authorization", "Bearer token")
                .get(origin + "/v1/labs/" + slug)
                .then();
    }

    @ParameterizedTest
    @CsvSource({
        "lab-in-gouda, SETTING_UP",
        "schuldenlab070, SETTING_UP",
        "lab-established-in-gouda, ESTABLISHED",
        "lab-in-gouda?fields=status, SETTING_UP"
    })
    void tells_by_its_slug_how_far_a_lab_is(String slug, String status) {
        lab(slug)
                .statusCode(200)
                .header("ETag", not(equalTo(null)))
                .body("slug", equalTo(slug.replaceFirst("\\?.*", "")))
                .body("status", equalTo(status))
                .body("area.kind", equalTo("MUNICIPALITY"));
    }

    @Test
    void knows_by_its_slug_which_lab_has_a_trial_process() {
        lab("lab-established-trying-in-gouda/trial-process").statusCode(200).body("summary", not(equalTo(null)));
        lab("lab-established-in-gouda/trial-process").statusCode(404);
    }

    @Test
    void knows_no_other_labs() {
        lab("another").statusCode(404).contentType("application/problem+json").body("status", equalTo(404));
    }
}
