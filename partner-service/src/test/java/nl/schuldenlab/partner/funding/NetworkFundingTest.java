package nl.schuldenlab.partner.funding;

import static nl.schuldenlab.partner.funding.FundingFixtures.COMMITMENTS;
import static nl.schuldenlab.partner.funding.FundingFixtures.pledged;
import static nl.schuldenlab.partner.partners.PartnerFixtures.aMunicipality;
import static nl.schuldenlab.partner.partners.PartnerFixtures.aPartner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

/** The real network's money and other contributions, as the local stack loads them. */
@QuarkusTest
class NetworkFundingTest {
    private static final Path FOLDER = Path.of("..", "deploy", "local", "src", "main", "resources", "network");

    private static List<Map<String, Object>> records(String kind) throws IOException {
        return new ObjectMapper().readValue(FOLDER.resolve(kind + ".json").toFile(), new TypeReference<>() {});
    }

    private static void isThere(String partner) {
        if (As.anonymous().get("/v1/partners/" + partner).statusCode() == 404) {
            Map<String, Object> body = partner.startsWith("gemeente-") ? aMunicipality() : aPartner();
            body.put("slug", partner);
            As.national().body(body).post("/v1/partners").then().statusCode(201);
        }
    }

    @Test
    void commitments_load_as_history_with_a_period_and_no_amount_so_D116() throws IOException {
        isThere("gemeente-den-haag");
        for (Map<String, Object> commitment : records("funding-commitments")) {
            As.national()
                    .get(pledged(As.national(), commitment))
                    .then()
                    .body("category", equalTo(commitment.get("category"))) // D115
                    .body("period", equalTo(Map.of("from", "2020", "until", "2024")))
                    .body("earmark.lab", equalTo("schuldenlab070"))
                    .body("amount", nullValue())
                    .body("uncertain", equalTo(true))
                    .body("incomplete", contains("amount"));
        }
        List<String> categories = As.managerOf("schuldenlab070")
                .get(COMMITMENTS + "?lab=schuldenlab070&partner=gemeente-den-haag")
                .path("items.category");
        assertThat(categories).contains("INFRASTRUCTURE", "INNOVATION");
    }

    @Test
    void contributions_load_as_history_with_and_without_an_amount_so_D140() throws IOException {
        List<String> types = records("contributions").stream()
                .map(contribution -> {
                    ((List<?>) contribution.get("partners")).forEach(partner -> isThere(partner.toString()));
                    return As.national()
                            .body(contribution)
                            .post("/v1/contributions")
                            .then()
                            .statusCode(201)
                            .body("amount", equalTo(contribution.get("amount")))
                            .extract()
                            .<String>path("type");
                })
                .toList();
        // D141: knowledge of the target group is a contribution like the others
        assertThat(types).containsExactly("MONEY", "MONEY", "TARGET_GROUP_KNOWLEDGE", "MONEY", "MONEY");
    }
}
