package nl.schuldenlab.partner.partnerships;

import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.PARTNERSHIPS;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.historical;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.joined;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.TreeMap;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who took part on a day, from what is known of joining and leaving (D127). */
@QuarkusTest
class PartnershipsOfADayTest {
    private final String lab = aLab();

    /** A partner that took part once; null for what nobody knows. */
    private String partner(String joinedOn, String status, String leftOn) {
        String partner = created();
        Map<String, Object> body = new TreeMap<>(Map.of("lab", lab, "partner", partner, "status", status));
        if (joinedOn != null) {
            body.put("joinedOn", joinedOn);
        }
        if (leftOn != null) {
            body.put("leftOn", leftOn);
        }
        joined(As.national(), historical(body));
        return partner;
    }

    private ValidatableResponse list(String query) {
        return As.anonymous().get(PARTNERSHIPS + "?lab=" + lab + query).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-07-07, , 2016-07-06, false",
        "2016-07-07, , 2016-07-07, true",
        "2016-07-07, , 2026-11-01, true",
        "2016-07, , 2016-06-30, false",
        "2016-07, , 2016-07-01, true",
        "2016, , 2015-12-31, false",
        "2016, , 2016-01-01, true",
        "2016, 2018-12-20, 2018-12-20, true",
        "2016, 2018-12-20, 2018-12-21, false",
        "2016, 2018-12, 2018-12-31, true",
        "2016, 2018-12, 2019-01-01, false",
        "2016, 2018, 2018-12-31, true",
        "2016, 2018, 2019-01-01, false",
        "2018-12-20, 2018-12-20, 2018-12-20, true",
        "2020-02-29, 2020-02, 2020-02-29, true",
        "2020-02-29, 2020-02, 2020-03-01, false"
    })
    void had_joined_by_then_and_not_left_before_so_D127(String joinedOn, String leftOn, String day, boolean there) {
        String partner = partner(joinedOn, leftOn == null ? "ACTIVE" : "ENDED", leftOn);
        list("&asOf=" + day).body("items.partner", there ? contains(partner) : empty());
    }

    @Test
    void whose_start_nobody_knows_are_listed_apart_so_D127() {
        String known = partner("2016", "ACTIVE", null);
        String unknown = partner(null, "ACTIVE", null);
        String gone = partner(null, "ENDED", "2018");
        list("&asOf=2018-12-20").body("items.partner", contains(known));
        list("&startKnown=true").body("items.partner", contains(known));
        list("&startKnown=false").body("items.partner", containsInAnyOrder(unknown, gone));
        list("&startKnown=false&asOf=2018-12-20").body("items.partner", containsInAnyOrder(unknown, gone));
        list("&startKnown=false&asOf=2019-01-01").body("items.partner", contains(unknown));
        list("&startKnown=true&asOf=2019-01-01").body("items.partner", contains(known));
        list("").body("items", hasSize(3));
    }

    @Test
    void whose_end_nobody_knows_are_there_for_as_long_as_their_start_may_be() {
        String gone = partner("2016", "ENDED", null);
        list("&asOf=2016-12-31").body("items.partner", contains(gone));
        list("&asOf=2017-01-01").body("items", empty());
    }

    @Test
    void are_there_whether_or_not_they_sit_on_the_council_so_D95() {
        String partner = created();
        String path = joined(lab, partner);
        As.anonymous().get(path).then().body("status", equalTo("ACTIVE"));
        list("&asOf=2026-11-03&status=ACTIVE").body("items.partner", contains(partner));
        list("&role=HOST_OF_CORE_TEAM").body("items", empty());
    }

    @Test
    void are_asked_for_by_a_day_of_the_calendar() {
        for (String day : new String[] {"2018", "2018-12", "2018-02-30", "today"}) {
            As.anonymous()
                    .get(PARTNERSHIPS + "?asOf=" + day)
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains("asOf"));
        }
        As.anonymous().get(PARTNERSHIPS + "?startKnown=perhaps").then().statusCode(400);
    }
}
