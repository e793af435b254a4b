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
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IntroductionResourceTest {
    private final String lab = aLab();
    private String partner;

    @BeforeEach
    void a_partner_is_there() {
        partner = created();
    }

    private Response ask(Map<String, Object> introduction) {
        return As.managerOf(lab).body(introduction).post(INTRODUCTIONS);
    }

    private Map<String, Object> ofType() {
        Map<String, Object> introduction = with(anIntroduction(lab, partner), "partnerType", "EDUCATION");
        introduction.remove("partner");
        return introduction;
    }

    private static Response move(String path, Map<String, Object> change) {
        return As.national().body(change).post(path + "/status-changes");
    }

    @Test
    void is_asked_for_an_adoption_by_the_kind_of_partner_that_is_missing_so_D70() {
        String adoption = UUID.randomUUID().toString();
        ask(with(ofType(), "adoption", adoption))
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", matchesPattern(INTRODUCTIONS + "/[0-9a-f-]{36}"))
                .body("status", equalTo("REQUESTED"))
                .body("partnerType", equalTo("EDUCATION"))
                .body("partner", nullValue());
        As.managerOf(lab)
                .queryParam("lab", lab)
                .queryParam("status", "REQUESTED")
                .queryParam("adoption", adoption)
                .get(INTRODUCTIONS)
                .then()
                .body("items.partnerType", contains("EDUCATION"));
    }

    @Test
    void goes_from_the_request_to_its_outcome_and_every_step_is_on_record_so_D70() {
        String path = asked(ofType());
        As.national()
                .header("If-Match", "\"0\"")
                .body(with(update(ofType()), "partner", partner))
                .put(path)
                .then()
                .statusCode(200)
                .body("partner", equalTo(partner));
        introduced(path, partner, idOf(recorded(partner)));
        moved(As.managerOf(lab), path, Map.of("to", "CLOSED", "outcome", "SUCCEEDED", "reason", "They began."));
        As.national().get(path).then().body("status", equalTo("CLOSED")).body("outcome", equalTo("SUCCEEDED"));
        As.contactOf(partner)
                .get(path + "/status-changes")
                .then()
                .body("items.to", contains("REQUESTED", "CONSENTED", "INTRODUCED", "CLOSED"))
                .body("items.by.role", contains("lab-manager", "partner-contact", "national", "lab-manager"));
    }

    @Test
    void is_not_made_without_consent_so_D70() {
        String path = asked(lab, partner);
        move(path, Map.of("to", "INTRODUCED"))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("no-consent"))
                .body("blockers.rule", contains("D70"));
        moved(As.contactOf(partner), path, Map.of("to", "DECLINED", "reason", "No time this year."));
        move(path, Map.of("to", "INTRODUCED"))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("transition-not-offered"));
    }

    @Test
    void asks_a_partner_once_at_a_time_for_the_same() {
        String path = asked(lab, partner);
        ask(anIntroduction(lab, partner))
                .then()
                .statusCode(409)
                .body("type", endsWith(":already-exists"))
                .body("existing", equalTo(path));
        ask(with(anIntroduction(lab, partner), "adoption", UUID.randomUUID().toString()))
                .then()
                .statusCode(201);
        moved(As.contactOf(partner), path, Map.of("to", "DECLINED", "reason", "Not now."));
        ask(anIntroduction(lab, partner)).then().statusCode(201);
    }

    @Test
    void names_every_fault_at_once() {
        ask(Map.of("lab", lab, "adoption", "7", "status", "CLOSED", "partnerType", "WIZARD", "phone", "070"))
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/project required",
                                "/adoption malformed",
                                "/partnerType not-allowed",
                                "/question required",
                                "/status historical-only",
                                "/outcome required",
                                "/phone unknown-property"));
        Map<String, Object> ofNobody = ofType();
        ofNobody.remove("partnerType");
        ask(ofNobody).then().statusCode(400).body("errors.pointer", contains("/partnerType"));
    }

    @Test
    void names_every_reference_that_is_unknown_at_once() {
        As.managerOf("no-such-lab")
                .body(with(anIntroduction("no-such-lab", "no-such-partner"), "project", "no-such-project"))
                .post(INTRODUCTIONS)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/lab", "/project", "/partner"));
        As.national()
                .header("If-Match", "*")
                .body(update(anIntroduction(lab, "no-such-partner")))
                .put(asked(lab, partner))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/partner"));
    }

    @Test
    void waits_for_a_catalogue_that_is_down() {
        ask(with(anIntroduction(lab, partner), "project", "project-in-trouble"))
                .then()
                .statusCode(503)
                .body("detail", containsString("project-catalog-service"));
    }

    @Test
    void takes_with_each_step_what_belongs_to_it() {
        String path = asked(lab, partner);
        String contact = UUID.randomUUID().toString();
        misfit(path, Map.of("to", "CONSENTED"), "/contact required");
        misfit(path, Map.of("to", "DECLINED"), "/reason required");
        misfit(
                path,
                Map.of("to", "CLOSED", "contact", contact),
                "/outcome required",
                "/contact contact-when-consented");
        misfit(path, Map.of("to", "INTRODUCED", "outcome", "FAILED"), "/outcome outcome-when-closed");
    }

    private void misfit(String path, Map<String, Object> change, String... faults) {
        move(path, change)
                .then()
                .statusCode(400)
                .body("errors.collect { it.pointer + ' ' + it.code }", containsInAnyOrder(faults));
    }

    @Test
    void keeps_the_words_that_the_partner_answered_to() {
        String path = asked(lab, partner);
        moved(As.contactOf(partner), path, consent(idOf(recorded(partner))));
        As.managerOf(lab)
                .header("If-Match", "*")
                .body(update(with(anIntroduction(lab, partner), "question", "Would you pay too?")))
                .put(path)
                .then()
                .statusCode(409)
                .body("blockers.code", contains("introduction-answered"))
                .body("blockers.rule", contains("D70"));
    }

    @Test
    void is_described_anew_with_the_tag_that_was_seen() {
        String path = asked(lab, partner);
        Map<String, Object> other = update(with(anIntroduction(lab, partner), "question", "And next year?"));
        As.managerOf(lab).body(other).put(path).then().statusCode(428);
        As.managerOf(lab)
                .header("If-Match", "\"0\"")
                .body(other)
                .put(path)
                .then()
                .statusCode(200);
        As.managerOf(lab)
                .header("If-Match", "\"0\"")
                .body(other)
                .put(path)
                .then()
                .statusCode(412);
        As.managerOf(lab)
                .header("If-Match", "*")
                .body(As.managerOf(lab).get(path).asString())
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void of_the_past_is_recorded_and_corrected_by_the_national_team() {
        Map<String, Object> before = historical(with(anIntroduction(lab, partner), "status", "CLOSED"));
        before.put("outcome", "SUCCEEDED");
        before.remove("question");
        Response created = As.national().body(before).post(INTRODUCTIONS);
        created.then().statusCode(201).body("incomplete", contains("question"));
        As.national()
                .header("If-Match", "*")
                .body(created.asString().replace("The buddies", "Buddies"))
                .put(created.header("Location"))
                .then()
                .statusCode(200)
                .body("requiredFor", equalTo("Buddies meet students at school."));
    }

    @Test
    void is_found_by_what_it_is_about() {
        asked(lab, partner);
        ask(with(ofType(), "project", "project-one"));
        found("project", "project-one", 1);
        found("partner", partner, 1);
        found("partnerType", "EDUCATION", 1);
        found("status", "REQUESTED", 2);
        found("sort", "-createdAt", 2);
        As.national().queryParam("sort", "partner").get(INTRODUCTIONS).then().statusCode(400);
    }

    private void found(String filter, String value, int many) {
        As.national()
                .queryParam("lab", lab)
                .queryParam(filter, value)
                .get(INTRODUCTIONS)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(many));
    }

    @Test
    void is_not_found_when_it_is_not_there() {
        String path = INTRODUCTIONS + "/" + UUID.randomUUID();
        for (String below : List.of("", "/history", "/status-changes", "/transitions")) {
            As.national().get(path + below).then().statusCode(404);
        }
        As.national().header("If-Match", "*").body(Map.of()).put(path).then().statusCode(404);
        move(path, Map.of("to", "INTRODUCED")).then().statusCode(404);
    }
}
