package nl.schuldenlab.partner.partnerships;

import static nl.schuldenlab.partner.partners.PartnerFixtures.aMunicipality;
import static nl.schuldenlab.partner.partners.PartnerFixtures.aPartner;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.historical;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.joined;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartnershipSummaryTest {
    private final String lab = aLab();

    private static String partner(String sector, String scope, String type) {
        Map<String, Object> partner = aPartner("sector", sector);
        partner.put("scope", scope);
        partner.put("types", List.of(type));
        return created(partner);
    }

    private void took(String partner, String joinedOn, String status, String leftOn) {
        Map<String, Object> body = new TreeMap<>(Map.of("lab", lab, "partner", partner, "status", status));
        if (joinedOn != null) {
            body.put("joinedOn", joinedOn);
        }
        if (leftOn != null) {
            body.put("leftOn", leftOn);
        }
        joined(As.national(), historical(body));
    }

    private ValidatableResponse summary(String query) {
        return As.anonymous()
                .get("/v1/partnerships/summary?lab=" + lab + query)
                .then()
                .statusCode(200);
    }

    @Test
    void counts_public_and_private_partners_by_sector_and_scope_so_D47_and_D128() {
        took(created(aMunicipality()), "2016-07-07", "ACTIVE", null);
        took(partner("PRIVATE", "NATIONAL", "BANK"), "2016-07-07", "ACTIVE", null);
        took(partner("PRIVATE", "LOCAL", "EMPLOYER"), "2016-07-07", "ACTIVE", null);
        took(partner("PRIVATE", "NATIONAL", "INSURER"), "2016-07-07", "ENDED", "2018");
        summary("&asOf=2018-12-20")
                .body("lab", equalTo(lab))
                .body("asOf", equalTo("2018-12-20"))
                .body("counted.total", equalTo(4))
                .body("counted.bySector", equalTo(Map.of("PUBLIC", 1, "PRIVATE", 3, "CIVIC", 0)))
                .body("counted.byScope", equalTo(Map.of("LOCAL", 2, "NATIONAL", 2)))
                .body(
                        "counted.bySectorAndScope.collect { it.sector + ' ' + it.scope + ' ' + it.count }",
                        contains("PRIVATE LOCAL 1", "PRIVATE NATIONAL 2", "PUBLIC LOCAL 1"));
        summary("&asOf=2019-01-01").body("counted.total", equalTo(3));
        summary("&asOf=2016-07-06").body("counted.total", equalTo(0));
    }

    @Test
    void counts_the_social_infrastructure_beside_the_municipality_so_D67() {
        took(created(aMunicipality()), "2016", "ACTIVE", null);
        took(partner("CIVIC", "LOCAL", "SOCIAL_INFRASTRUCTURE"), "2016", "ACTIVE", null);
        summary("").body("counted.bySector", equalTo(Map.of("PUBLIC", 1, "PRIVATE", 0, "CIVIC", 1)));
    }

    @Test
    void tells_apart_what_nobody_knows_the_start_or_the_end_of() {
        String returned = partner("CIVIC", "LOCAL", "CARE");
        took(returned, "2015-03", "ENDED", null);
        took(returned, "2017", "ACTIVE", null);
        took(partner("CIVIC", "LOCAL", "CARE"), "2015", "ENDED", null);
        took(partner("CIVIC", "LOCAL", "CARE"), null, "ACTIVE", null);
        took(partner("CIVIC", "LOCAL", "CARE"), null, "ENDED", "2016");
        took(partner("CIVIC", "LOCAL", "CARE"), null, "ENDED", null);
        summary("&asOf=2018-12-20")
                .body("counted.total", equalTo(1))
                .body("unknownStart", equalTo(1))
                .body("unknownEnd", equalTo(1));
        summary("&asOf=2016-02-01")
                .body("counted.total", equalTo(0))
                .body("unknownStart", equalTo(2))
                .body("unknownEnd", equalTo(2));
    }

    @Test
    void shows_what_sources_reported_beside_what_is_counted_and_adds_nothing_so_D127() {
        took(created(aMunicipality()), "2016-07-07", "ACTIVE", null);
        for (Map<String, Object> count : List.<Map<String, Object>>of(
                Map.of("asOf", "2018-12-20", "count", 25), Map.of("asOf", "2016-07", "count", 14))) {
            Map<String, Object> body = new TreeMap<>(count);
            body.put("lab", lab);
            body.put("sources", List.of(Map.of("title", "A newspaper")));
            As.national().body(body).post("/v1/reported-partner-counts").then().statusCode(201);
        }
        summary("&asOf=2018-12-20")
                .body("counted.total", equalTo(1))
                .body("reported.count", contains(14, 25))
                .body("reported.asOf", contains("2016-07", "2018-12-20"))
                .body("reported[0].sources.title", contains("A newspaper"));
    }

    @Test
    void is_of_today_in_amsterdam_unless_a_day_is_asked_for() {
        joined(lab, created());
        summary("")
                .body("asOf", matchesPattern("\\d{4}-\\d{2}-\\d{2}"))
                .body("counted.total", equalTo(1))
                .body("reported", empty());
    }

    @Test
    void needs_a_lab() {
        As.anonymous()
                .get("/v1/partnerships/summary")
                .then()
                .statusCode(400)
                .body("errors.collect { it.parameter + ' ' + it.code }", contains("lab required"));
        As.anonymous()
                .get("/v1/partnerships/summary?lab=Not+A+Lab&asOf=2018")
                .then()
                .statusCode(400)
                .body("errors.parameter", org.hamcrest.Matchers.containsInAnyOrder("lab", "asOf"));
    }
}
