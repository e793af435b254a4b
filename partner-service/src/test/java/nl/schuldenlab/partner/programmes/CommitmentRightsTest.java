package nl.schuldenlab.partner.programmes;

import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.historical;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.joined;
import static nl.schuldenlab.partner.programmes.CommitmentFixtures.COMMITMENTS;
import static nl.schuldenlab.partner.programmes.CommitmentFixtures.aCommitment;
import static nl.schuldenlab.partner.programmes.CommitmentFixtures.committed;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.conventions.RoleMatrix;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CommitmentRightsTest {
    private final String lab = aLab();
    private String partner;

    @BeforeEach
    void a_partner_takes_part_in_a_lab() {
        partner = created();
        joined(lab, partner);
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

    /** Who sees it, is told that it is not theirs; for others it is not there. */
    private RoleMatrix writers() {
        return insiders(403).anonymous(401).others(404);
    }

    @Test
    void lets_nobody_but_the_partner_commit_it() {
        callers().ownPartner(409).anonymous(401).others(403).answers(caller -> caller.body(
                        aCommitment(lab, committedPartner()))
                .post(COMMITMENTS));
    }

    /** Its commitment is there, so that the right alone decides between 403 and 409. */
    private String committedPartner() {
        As.contactOf(partner).body(aCommitment(lab, partner)).post(COMMITMENTS);
        return partner;
    }

    @Test
    void lets_nobody_but_the_national_team_record_history() {
        callers().national(201).anonymous(401).others(403).answers(caller -> caller.body(
                        historical(aCommitment(lab, partner)))
                .post(COMMITMENTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/status-changes", "/transitions", "/history"})
    void lets_those_inside_the_lab_see_it(String below) {
        String path = committed(lab, partner);
        insiders(200).others(404).answers(caller -> caller.get(path + below));
    }

    @Test
    void lists_to_each_what_it_may_see() {
        committed(lab, partner);
        insiders(1).others(0).tells(caller -> caller.queryParam("partner", partner)
                .queryParam("count", true)
                .get(COMMITMENTS)
                .then()
                .statusCode(200)
                .extract()
                .path("total"));
    }

    @Test
    void tells_those_inside_the_lab_how_many_have_committed() {
        insiders(200).others(404).answers(caller -> caller.queryParam("lab", lab)
                .queryParam("year", 2027)
                .get(COMMITMENTS + "/summary"));
    }

    @Test
    void lets_nobody_but_the_partner_describe_it() {
        String path = committed(lab, partner);
        writers().ownPartner(200).answers(caller -> caller.header("If-Match", "*")
                .body(Map.of("committedOn", "2026-11-19"))
                .put(path));
    }

    @Test
    void lets_nobody_but_the_partner_withdraw_it() {
        String path = committed(lab, partner);
        writers().ownPartner(412).answers(caller -> caller.header("If-Match", "\"9\"")
                .body(Map.of("to", "WITHDRAWN", "reason", "A new board."))
                .post(path + "/status-changes"));
        As.managerOf(lab).get(path + "/transitions").then().body("items.verdict", contains("FORBIDDEN"));
        As.contactOf(partner).get(path + "/transitions").then().body("items.verdict", contains("ALLOWED"));
    }

    @Test
    void lets_the_national_team_correct_the_history_that_it_recorded() {
        String path = As.national()
                .body(historical(aCommitment(lab, partner)))
                .post(COMMITMENTS)
                .header("Location");
        Map<String, Object> corrected = Map.of("committedOn", "2018", "sources", java.util.List.of());
        writers().ownPartner(200).national(200).answers(caller -> caller.header("If-Match", "*")
                .body(corrected)
                .put(path));
        As.national().get(path + "/transitions").then().body("items.verdict", contains("ALLOWED"));
        As.national()
                .body(Map.of("to", "WITHDRAWN", "reason", "A mistake in the source."))
                .post(path + "/status-changes")
                .then()
                .statusCode(201);
    }
}
