package nl.schuldenlab.partner.programmes;

import static nl.schuldenlab.partner.offers.OfferFixtures.with;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aPartnership;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.historical;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.joined;
import static nl.schuldenlab.partner.programmes.CommitmentFixtures.COMMITMENTS;
import static nl.schuldenlab.partner.programmes.CommitmentFixtures.committed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommitmentSummaryTest {
    private final String lab = aLab();

    private String joinedOn(String day) {
        String partner = created();
        joined(As.contactOf(partner), with(aPartnership(lab, partner), "joinedOn", day));
        return partner;
    }

    private ValidatableResponse summary(String asOf) {
        return As.managerOf(lab)
                .queryParam("lab", lab)
                .queryParam("year", 2027)
                .queryParams(asOf == null ? Map.of() : Map.of("asOf", asOf))
                .get(COMMITMENTS + "/summary")
                .then();
    }

    @Test
    void asks_all_active_partners_and_tells_the_percentage_so_D101() {
        List<String> partners =
                Stream.generate(() -> joinedOn("2026-01-05")).limit(3).sorted().toList();
        committed(lab, partners.get(0));
        committed(lab, partners.get(2));
        summary(null)
                .statusCode(200)
                .body("asked", equalTo(3))
                .body("committed", equalTo(2))
                .body("percentage", equalTo(66))
                .body("committedPartners", contains(partners.get(0), partners.get(2)))
                .body("missingPartners", contains(partners.get(1)))
                .body("unknownStart", empty());
        committed(lab, partners.get(1));
        summary(null).body("percentage", equalTo(100)).body("missingPartners", empty());
    }

    @Test
    void counts_no_commitment_that_was_withdrawn() {
        String partner = joinedOn("2026-01-05");
        As.contactOf(partner)
                .body(Map.of("to", "WITHDRAWN", "reason", "A new board."))
                .post(committed(lab, partner) + "/status-changes")
                .then()
                .statusCode(201);
        summary(null).body("percentage", equalTo(0)).body("missingPartners", contains(partner));
    }

    @Test
    void is_not_reopened_by_who_joins_after_the_adoption_so_D101_and_D142() {
        String first = joinedOn("2026-01-05");
        committed(lab, first);
        String later = joinedOn("2026-06-01");
        summary("2026-03-01")
                .body("asOf", equalTo("2026-03-01"))
                .body("percentage", equalTo(100))
                .body("committedPartners", contains(first));
        summary(null).body("percentage", equalTo(50)).body("missingPartners", contains(later));
    }

    @Test
    void counts_who_left_later_among_those_of_the_day_so_D101() {
        String partner = created();
        String partnership = joined(As.contactOf(partner), with(aPartnership(lab, partner), "joinedOn", "2026-01-05"));
        As.contactOf(partner)
                .body(Map.of("to", "ENDED", "leftOn", "2026-05-01"))
                .post(partnership + "/status-changes")
                .then()
                .statusCode(201);
        summary("2026-04-30").body("missingPartners", contains(partner));
        summary("2026-05-01").body("asked", equalTo(0)).body("percentage", nullValue());
        summary(null).body("asked", equalTo(0));
    }

    @Test
    void names_those_of_unknown_start_beside_and_guesses_nothing() {
        String known = joinedOn("2026-01-05");
        String unknown = created();
        Map<String, Object> before = historical(aPartnership(lab, unknown));
        before.remove("joinedOn");
        joined(As.national(), before);
        summary("2026-03-01")
                .body("asked", equalTo(1))
                .body("missingPartners", contains(known))
                .body("unknownStart", contains(unknown));
        summary(null).body("asked", equalTo(2)).body("unknownStart", empty());
    }

    @Test
    void is_asked_of_a_lab_and_a_year_and_of_no_day_to_come() {
        As.managerOf(lab)
                .get(COMMITMENTS + "/summary")
                .then()
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("lab", "year"));
        summary("2999-01-01").statusCode(400).body("errors.code", contains("future"));
        summary("2026").statusCode(400);
    }
}
