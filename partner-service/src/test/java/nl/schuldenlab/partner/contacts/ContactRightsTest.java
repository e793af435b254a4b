package nl.schuldenlab.partner.contacts;

import static nl.schuldenlab.partner.contacts.ContactFixtures.NAME;
import static nl.schuldenlab.partner.contacts.ContactFixtures.aContact;
import static nl.schuldenlab.partner.contacts.ContactFixtures.contactsOf;
import static nl.schuldenlab.partner.contacts.ContactFixtures.recorded;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.joined;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees a partner's contacts, who keeps them, and that for all others they are not there. */
@QuarkusTest
class ContactRightsTest {
    private final String lab = aLab();
    private String partner;
    private String path;
    private String partnership;

    @BeforeEach
    void a_partner_takes_part_in_a_lab() {
        partner = created();
        path = recorded(partner);
        partnership = joined(lab, partner);
    }

    private RequestSpecification as(String who) {
        return switch (who) {
            case "anonymous" -> As.anonymous();
            case "own partner" -> As.contactOf(partner);
            case "own system" ->
                As.caller(new TestToken("system").roles("integrator").partners(partner));
            case "another partner" -> As.contactOf("another-partner");
            case "manager" -> As.managerOf(lab);
            case "manager elsewhere" -> As.managerOf("lab-elsewhere");
            case "leader" -> As.leaderOf(lab);
            case "service" -> As.caller(As.service());
            case "board" -> As.caller(new TestToken("board").roles("portfolio-board"));
            case "national" -> As.national();
            default -> throw new IllegalArgumentException(who);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "anonymous, 404, 404, 404",
        "own partner, 200, 200, 200",
        "own system, 200, 200, 200",
        "another partner, 404, 404, 404",
        "manager, 200, 404, 404",
        "manager elsewhere, 404, 404, 404",
        "leader, 404, 404, 404",
        "service, 200, 404, 404",
        "board, 404, 404, 404",
        "national, 200, 200, 200"
    })
    void are_read_by_those_who_have_to_do_with_the_partner(String who, int read, int export, int history) {
        as(who).get(contactsOf(partner)).then().statusCode(read);
        as(who).get(path).then().statusCode(read);
        as(who).get("/v1/contacts/" + ContactFixtures.idOf(path)).then().statusCode(read);
        as(who).get(path + "/export").then().statusCode(export);
        as(who).get(path + "/history").then().statusCode(history);
    }

    @ParameterizedTest
    @CsvSource({
        "anonymous, 401, 401, 401",
        "own partner, 201, 200, 204",
        "own system, 201, 200, 204",
        "another partner, 404, 404, 404",
        "manager, 403, 403, 403",
        "manager elsewhere, 404, 404, 404",
        "leader, 404, 404, 404",
        "service, 403, 403, 403",
        "board, 404, 404, 404",
        "national, 201, 200, 204"
    })
    void are_kept_by_the_partner_and_the_national_team(String who, int create, int replace, int erase) {
        as(who).body(aContact()).post(contactsOf(partner)).then().statusCode(create);
        as(who).header("If-Match", "*")
                .body(aContact("function", "Director"))
                .put(path)
                .then()
                .statusCode(replace);
        as(who).header("If-Match", "*").delete(path).then().statusCode(erase);
    }

    @Test
    void are_no_longer_seen_by_a_manager_once_the_partner_has_left() {
        As.contactOf(partner)
                .body(Map.of("to", "ENDED"))
                .post(partnership + "/status-changes")
                .then()
                .statusCode(201);
        As.managerOf(lab).get(path).then().statusCode(404);
        As.managerOf(lab).get(contactsOf(partner)).then().statusCode(404);
        As.contactOf(partner).get(path).then().statusCode(200);
    }

    @Test
    void need_a_token_with_the_scope() {
        As.caller(new TestToken("narrow")
                        .roles("partner-contact")
                        .partners(partner)
                        .scope("labs:read"))
                .get(path)
                .then()
                .statusCode(403);
        As.caller(new TestToken("reader")
                        .roles("partner-contact")
                        .partners(partner)
                        .scope("partners:read"))
                .body(aContact())
                .post(contactsOf(partner))
                .then()
                .statusCode(403);
    }

    @Test
    void are_found_by_their_id_alone_and_gone_once_they_are_erased() {
        String known = "/v1/contacts/" + ContactFixtures.idOf(path);
        As.caller(As.service())
                .get(known)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("partner", equalTo(partner))
                .body("name", equalTo(NAME))
                .body("subject", nullValue());
        As.contactOf(partner).header("If-Match", "*").delete(path).then().statusCode(204);
        As.caller(As.service()).get(known).then().statusCode(410);
        As.anonymous().get(known).then().statusCode(404);
        As.national()
                .get("/v1/contacts/01890a5d-ac96-774b-bcce-b302099a8099")
                .then()
                .statusCode(404);
    }

    @Test
    void show_who_they_are_to_the_identity_provider_to_who_keeps_them_only() {
        String known = recorded(partner, aContact("subject", "a-subject"));
        As.contactOf(partner).get(known).then().body("subject", equalTo("a-subject"));
        As.national().get(known).then().body("subject", equalTo("a-subject"));
        As.managerOf(lab)
                .get(known)
                .then()
                .statusCode(200)
                .body("name", equalTo(NAME))
                .body("subject", nullValue());
        As.managerOf(lab)
                .get(contactsOf(partner))
                .then()
                .body("items.find { it.id == '" + ContactFixtures.idOf(known) + "' }.subject", nullValue());
    }
}
