package nl.schuldenlab.platform.test.peers;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnerServiceStubTest {
    private final PartnerServiceStub stub = new PartnerServiceStub();
    private String origin;

    @BeforeEach
    void start() {
        origin = stub.start().get("suite.services.partner-service");
    }

    @AfterEach
    void stop() {
        stub.stop();
    }

    private ValidatableResponse partner(String slug) {
        return RestAssured.given()
                .header("Authorization", "Bearer token")
                .get(origin + "/v1/partners/" + slug)
                .then();
    }

    @Test
    void knows_a_municipality_by_the_code_in_its_slug() {
        partner("gemeente-gouda-gm0513")
                .statusCode(200)
                .body("slug", equalTo("gemeente-gouda-gm0513"))
                .body("types", equalTo(List.of("MUNICIPALITY")))
                .body("sector", equalTo("PUBLIC"))
                .body("identifiers", equalTo(Map.of("municipality", "gm0513")));
        partner("den-haag-gm0518").statusCode(200).body("identifiers.municipality", equalTo("gm0518"));
    }

    @ParameterizedTest
    @CsvSource({
        "bank-ing, PRIVATE, NATIONAL, BANK",
        "foundation-x, CIVIC, NATIONAL, FOUNDATION",
        "schuldenlabnl, CIVIC, NATIONAL, NATIONAL_PLATFORM",
        "partner-next-door, PRIVATE, LOCAL, SOCIAL_INSTITUTION"
    })
    void knows_other_partners_by_how_their_slug_begins(String slug, String sector, String scope, String type) {
        partner(slug)
                .statusCode(200)
                .body("slug", equalTo(slug))
                .body("sector", equalTo(sector))
                .body("scope", equalTo(scope))
                .body("types", equalTo(List.of(type)))
                .body("identifiers", equalTo(Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"ing", "gemeente-gouda", "gemeente-gouda-gm05130", "schuldenlabnl-2", "bank-ing/contacts"})
    void knows_nobody_else(String slug) {
        partner(slug).statusCode(404).body("type", equalTo("urn:problem-type:schuldenlab:not-found"));
    }
}
