package nl.schuldenlab.partner.offers;

import static nl.schuldenlab.partner.offers.OfferFixtures.OFFERS;
import static nl.schuldenlab.partner.offers.OfferFixtures.aProject;
import static nl.schuldenlab.partner.offers.OfferFixtures.aRound;
import static nl.schuldenlab.partner.offers.OfferFixtures.offerOf;
import static nl.schuldenlab.partner.offers.OfferFixtures.offered;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.joined;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import nl.schuldenlab.platform.test.conventions.RoleMatrix;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OfferRightsTest {
    private final String lab = aLab();
    private final String project = aProject();
    private String partner;
    private String round;
    private String offer;

    @BeforeEach
    void an_innovation_is_offered_to_a_partner() {
        partner = created();
        joined(lab, partner);
        round = offered(aRound(lab, project));
        offer = offerOf(lab, project, partner);
    }

    private RoleMatrix callers() {
        return new RoleMatrix(lab, partner);
    }

    private RoleMatrix insiders(int status) {
        return callers()
                .ownPartner(status)
                .manager(status)
                .leader(status)
                .national(status)
                .service(status);
    }

    @Test
    void lets_managers_and_the_national_team_offer() {
        callers().manager(201).national(201).anonymous(401).others(403).answers(caller -> caller.body(
                        aRound(lab, project))
                .post(OFFERS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/status-changes", "/transitions", "/history"})
    void lets_those_inside_the_lab_see_an_offer(String below) {
        insiders(200).others(404).answers(caller -> caller.get(offer + below));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/history"})
    void lets_those_inside_the_lab_see_a_round(String below) {
        insiders(200).others(404).answers(caller -> caller.get(round + below));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/rounds"})
    void lists_to_each_what_it_may_see(String below) {
        insiders(1).others(0).tells(caller -> caller.queryParam("project", project)
                .queryParam("count", true)
                .get(OFFERS + below)
                .then()
                .statusCode(200)
                .extract()
                .path("total"));
    }

    @Test
    void leaves_the_answer_to_the_partner() {
        callers()
                .manager(403)
                .leader(403)
                .national(403)
                .service(403)
                .anonymous(401)
                .ownPartner(412)
                .others(404)
                .answers(caller -> caller.header("If-Match", "\"9\"")
                        .body(Map.of("to", "JOINED"))
                        .post(offer + "/status-changes"));
        As.contactOf(partner)
                .body(Map.of("to", "JOINED"))
                .post(offer + "/status-changes")
                .then()
                .statusCode(201);
    }

    @Test
    void tells_each_what_it_can_answer() {
        As.contactOf(partner).get(offer + "/transitions").then().body("items.verdict", contains("ALLOWED", "ALLOWED"));
        As.managerOf(lab).get(offer + "/transitions").then().body("items.verdict", contains("FORBIDDEN", "FORBIDDEN"));
    }

    @Test
    void lets_the_national_team_answer_for_its_own_partner() {
        As.caller(new TestToken("national").roles("national").partners(partner))
                .body(Map.of("to", "JOINED"))
                .post(offer + "/status-changes")
                .then()
                .statusCode(201)
                .body("by.role", equalTo("national"));
    }
}
