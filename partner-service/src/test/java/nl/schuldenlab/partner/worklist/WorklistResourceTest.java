package nl.schuldenlab.partner.worklist;

import static nl.schuldenlab.partner.introductions.IntroductionFixtures.asked;
import static nl.schuldenlab.partner.offers.OfferFixtures.aProject;
import static nl.schuldenlab.partner.offers.OfferFixtures.aRound;
import static nl.schuldenlab.partner.offers.OfferFixtures.offerOf;
import static nl.schuldenlab.partner.offers.OfferFixtures.offered;
import static nl.schuldenlab.partner.offers.OfferFixtures.with;
import static nl.schuldenlab.partner.partners.PartnerFixtures.aPartner;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.joined;
import static nl.schuldenlab.partner.programmes.CommitmentFixtures.aCommitment;
import static nl.schuldenlab.partner.programmes.CommitmentFixtures.committed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.conventions.RoleMatrix;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorklistResourceTest {
    private final String lab = aLab();
    private String partner;

    @BeforeEach
    void a_partner_takes_part_in_a_lab() {
        partner = created();
        joined(lab, partner);
    }

    private static String worklistOf(String partner) {
        return "/v1/partners/" + partner + "/worklist";
    }

    private ValidatableResponse worklist() {
        return As.contactOf(partner).get(worklistOf(partner)).then().statusCode(200);
    }

    private String anotherPartner() {
        String another = created();
        joined(lab, another);
        return another;
    }

    @Test
    void is_empty_when_nothing_waits() {
        worklist().body("items", empty()).body("more", nullValue());
    }

    @Test
    void shows_what_is_due_first_and_then_what_waits_longest() {
        String introduction = asked(lab, partner);
        offered(aRound(lab, "project-without-haste"));
        committed(lab, anotherPartner());
        offered(with(aRound(lab, "project-for-later"), "answerBy", "2999-12-31"));
        offered(with(aRound(lab, "project-for-soon"), "answerBy", "2999-01-31"));
        worklist()
                .body(
                        "items.subject",
                        contains(
                                "project-for-soon",
                                "project-for-later",
                                "project-of-" + lab,
                                "project-without-haste",
                                "2027"))
                .body(
                        "items.kind",
                        contains(
                                "PARTICIPATION_OFFER",
                                "PARTICIPATION_OFFER",
                                "INTRODUCTION_CONSENT",
                                "PARTICIPATION_OFFER",
                                "PROGRAMME_COMMITMENT"))
                .body("items[0].dueAt", equalTo("2999-01-31T23:00:00Z"))
                .body("items[0].lab", equalTo(lab))
                .body("items[2].path", equalTo(introduction));
    }

    @Test
    void says_what_is_asked_in_the_readers_language() {
        offered(aRound(lab, "project-one"));
        worklist().body("items.title", contains("Say whether you take part in the innovation project-one."));
        As.contactOf(partner)
                .header("Accept-Language", "nl")
                .get(worklistOf(partner))
                .then()
                .body("items.title", contains("Laat weten of u instapt in de innovatie project-one."));
    }

    @Test
    void leaves_out_what_was_answered() {
        String project = aProject();
        offered(aRound(lab, project));
        committed(lab, anotherPartner());
        String introduction = asked(lab, partner);
        worklist().body("items", hasSize(3));
        As.contactOf(partner)
                .body(Map.of("to", "DECLINED"))
                .post(offerOf(lab, project, partner) + "/status-changes")
                .then()
                .statusCode(201);
        As.contactOf(partner)
                .body(Map.of("to", "DECLINED", "reason", "No time this year."))
                .post(introduction + "/status-changes")
                .then()
                .statusCode(201);
        committed(lab, partner);
        worklist().body("items", empty());
    }

    @Test
    void asks_commitment_of_every_active_partner_once_others_gave_theirs_so_D101() {
        String first = anotherPartner();
        worklist().body("items", empty());
        committed(lab, first);
        committed(with(aCommitment(lab, first), "year", 2016));
        worklist().body("items.subject", contains("2027")).body("items.path", contains("/v1/programme-commitments"));
    }

    @Test
    void asks_nothing_for_a_lab_that_the_partner_left() {
        offered(aRound(lab, aProject()));
        committed(lab, anotherPartner());
        String partnership = "/v1/partnerships/"
                + As.national()
                        .queryParam("partner", partner)
                        .get("/v1/partnerships")
                        .path("items[0].id");
        As.contactOf(partner)
                .body(Map.of("to", "ENDED"))
                .post(partnership + "/status-changes")
                .then()
                .statusCode(201);
        worklist().body("items", empty());
    }

    @Test
    void tells_when_there_is_more_than_it_shows() {
        String busy = created(aPartner("slug", BusyPartners.NAMED + UUID.randomUUID()));
        As.contactOf(busy)
                .get(worklistOf(busy))
                .then()
                .statusCode(200)
                .body("items", hasSize(200))
                .body("items[0].subject", equalTo("agreement 0"))
                .body("more", equalTo(true));
    }

    @Test
    void is_for_who_speaks_for_the_partner_and_the_national_team() {
        new RoleMatrix(lab, partner)
                .ownPartner(200)
                .national(200)
                .others(404)
                .answers(caller -> caller.get(worklistOf(partner)));
    }

    @Test
    void is_not_found_for_a_partner_that_is_not_there() {
        As.national().get(worklistOf("no-such-partner")).then().statusCode(404);
        As.contactOf("no-such-partner")
                .get(worklistOf("no-such-partner"))
                .then()
                .statusCode(404);
    }
}
