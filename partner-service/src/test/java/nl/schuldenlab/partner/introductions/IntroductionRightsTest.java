package nl.schuldenlab.partner.introductions;

import static nl.schuldenlab.partner.contacts.ContactFixtures.idOf;
import static nl.schuldenlab.partner.contacts.ContactFixtures.recorded;
import static nl.schuldenlab.partner.introductions.IntroductionFixtures.INTRODUCTIONS;
import static nl.schuldenlab.partner.introductions.IntroductionFixtures.anIntroduction;
import static nl.schuldenlab.partner.introductions.IntroductionFixtures.asked;
import static nl.schuldenlab.partner.introductions.IntroductionFixtures.consent;
import static nl.schuldenlab.partner.introductions.IntroductionFixtures.introduced;
import static nl.schuldenlab.partner.introductions.IntroductionFixtures.moved;
import static nl.schuldenlab.partner.introductions.IntroductionFixtures.update;
import static nl.schuldenlab.partner.offers.OfferFixtures.with;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.historical;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.conventions.RoleMatrix;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IntroductionRightsTest {
    private final String lab = aLab();
    private String partner;
    private String path;

    @BeforeEach
    void an_introduction_is_asked() {
        partner = created();
        path = asked(lab, partner);
    }

    private RoleMatrix callers() {
        return new RoleMatrix(lab, partner);
    }

    private RoleMatrix concerned(int status) {
        return callers()
                .ownPartner(status)
                .manager(status)
                .leader(status)
                .national(status)
                .service(status);
    }

    private RoleMatrix writers() {
        return concerned(403).anonymous(401).others(404);
    }

    private static int stepped(RequestSpecification caller, String path, Map<String, Object> change) {
        return caller.header("If-Match", "\"99\"")
                .body(change)
                .post(path + "/status-changes")
                .statusCode();
    }

    @Test
    void lets_managers_and_the_national_team_ask() {
        callers().manager(409).national(409).anonymous(401).others(403).answers(caller -> caller.body(
                        anIntroduction(lab, partner))
                .post(INTRODUCTIONS));
    }

    @Test
    void lets_the_national_team_log_what_it_did_before_so_D70() {
        callers().national(201).anonymous(401).others(403).answers(caller -> caller.body(
                        historical(with(anIntroduction(lab, partner), "status", "INTRODUCED")))
                .post(INTRODUCTIONS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/status-changes", "/transitions", "/history"})
    void is_seen_by_those_it_concerns_only(String below) {
        concerned(200).others(404).answers(caller -> caller.get(path + below));
    }

    @Test
    void is_listed_to_those_it_concerns_only() {
        concerned(1).others(0).tells(caller -> caller.queryParam("lab", lab)
                .queryParam("count", true)
                .get(INTRODUCTIONS)
                .then()
                .statusCode(200)
                .extract()
                .path("total"));
    }

    @Test
    void is_no_matter_of_the_labs_other_partners() {
        String equal = created();
        joined(lab, equal);
        As.contactOf(equal).get(path).then().statusCode(404);
    }

    @Test
    void is_described_by_managers_and_the_national_team() {
        writers().manager(200).national(200).answers(caller -> caller.header("If-Match", "*")
                .body(update(anIntroduction(lab, partner)))
                .put(path));
    }

    @Test
    void leaves_the_choice_of_the_partner_to_the_national_team_so_D70() {
        String other = created();
        writers().national(200).answers(caller -> caller.header("If-Match", "*")
                .body(update(anIntroduction(lab, other)))
                .put(path));
        As.contactOf(partner).get(path).then().statusCode(404);
        As.contactOf(other).get(path).then().statusCode(200);
    }

    @Test
    void leaves_the_answer_to_the_partner_so_D70() {
        Map<String, Object> consent = consent(idOf(recorded(partner)));
        writers().ownPartner(412).tells(caller -> stepped(caller, path, consent));
        writers().ownPartner(412).tells(caller -> stepped(caller, path, Map.of("to", "DECLINED", "reason", "No.")));
    }

    @ParameterizedTest
    @CsvSource({"WITHDRAWN,412", "INTRODUCED,403", "CLOSED,412"})
    void leaves_the_other_steps_to_who_takes_them(String to, int manager) {
        Map<String, Object> change = to.equals("CLOSED") ? Map.of("to", to, "outcome", "FAILED") : Map.of("to", to);
        writers().manager(manager).national(412).tells(caller -> stepped(caller, path, change));
    }

    @Test
    void waits_for_a_partner_to_be_chosen_before_anybody_can_consent() {
        Map<String, Object> ofType = with(anIntroduction(lab, partner), "partnerType", "BANK");
        ofType.remove("partner");
        String open = asked(ofType);
        As.contactOf(partner).get(open).then().statusCode(404);
        As.managerOf(lab)
                .get(open + "/transitions")
                .then()
                .body("items.to", contains("CONSENTED", "INTRODUCED", "DECLINED", "WITHDRAWN"))
                .body("items.verdict", contains("FORBIDDEN", "FORBIDDEN", "FORBIDDEN", "ALLOWED"));
    }

    @Test
    void gives_no_contact_person_before_it_is_made_so_D70() {
        String person = recorded(partner);
        moved(As.contactOf(partner), path, consent(idOf(person)));
        shows(person, 0);
        moved(As.national(), path, Map.of("to", "INTRODUCED"));
        shows(person, 1);
    }

    /** To the partner and the national team in any case; to the lab's managers or not. */
    private void shows(String person, int toManagers) {
        String shown = idOf(person);
        callers().ownPartner(1).national(1).manager(toManagers).others(0).tells(caller -> {
            String told = caller.get(path).asString();
            return told.contains(shown) ? 1 : 0;
        });
        callers().ownPartner(1).national(1).manager(toManagers).others(0).tells(caller -> {
            String listed = caller.queryParam("lab", lab).get(INTRODUCTIONS).asString();
            return listed.contains(shown) ? 1 : 0;
        });
        callers()
                .ownPartner(200)
                .national(200)
                .manager(toManagers == 1 ? 200 : 404)
                .service(200)
                .others(404)
                .answers(caller -> caller.get(person));
    }

    @Test
    void takes_the_contact_person_back_when_it_failed() {
        String person = recorded(partner);
        introduced(path, partner, idOf(person));
        moved(As.managerOf(lab), path, Map.of("to", "CLOSED", "outcome", "FAILED"));
        As.managerOf(lab).get(person).then().statusCode(404);
        As.contactOf(partner).get(person).then().statusCode(200);
    }

    @Test
    void names_a_person_of_the_partner_itself() {
        String stranger = idOf(recorded(created()));
        As.contactOf(partner)
                .body(consent(stranger))
                .post(path + "/status-changes")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/contact"))
                .body("errors.code", contains("unknown-reference"));
    }

    @Test
    void is_told_to_the_person_it_names() {
        String person = recorded(partner);
        introduced(path, partner, idOf(person));
        String export = As.contactOf(partner).get(person + "/export").asString();
        assertThat(export).contains(path);
    }

    @Test
    void keeps_its_history_free_of_persons() {
        String person = recorded(partner);
        introduced(path, partner, idOf(person));
        String history = As.national().get(path + "/history").asString();
        assertThat(history).doesNotContain(idOf(person));
        As.national().get(path).then().body("contact", equalTo(idOf(person)));
    }
}
