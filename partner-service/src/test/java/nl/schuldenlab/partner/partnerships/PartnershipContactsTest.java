package nl.schuldenlab.partner.partnerships;

import static nl.schuldenlab.partner.contacts.ContactFixtures.contactsOf;
import static nl.schuldenlab.partner.contacts.ContactFixtures.idOf;
import static nl.schuldenlab.partner.contacts.ContactFixtures.recorded;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.PARTNERSHIPS;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aPartnership;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.historical;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.joined;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.update;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The people whom a partnership names (D151). */
@QuarkusTest
class PartnershipContactsTest {
    private final String lab = aLab();
    private String partner;
    private String person;
    private Map<String, Object> body;

    @BeforeEach
    void a_partner_with_a_contact_is_there() {
        partner = created();
        person = idOf(recorded(partner));
        body = with(aPartnership(lab, partner), "contacts", List.of(person));
    }

    private void erase(String id) {
        As.contactOf(partner)
                .header("If-Match", "*")
                .delete(contactsOf(partner) + "/" + id)
                .then()
                .statusCode(204);
    }

    private Response put(RequestSpecification caller, String path, Map<String, Object> wanted) {
        return caller.header("If-Match", "*").body(update(wanted)).put(path);
    }

    @Test
    void are_at_least_one_so_D151() {
        Map<String, Object> nobody = with(body, "contacts", List.of());
        As.contactOf(partner)
                .body(nobody)
                .post(PARTNERSHIPS)
                .then()
                .statusCode(400)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/contacts required"));
        String path = joined(As.contactOf(partner), body);
        put(As.contactOf(partner), path, nobody)
                .then()
                .statusCode(400)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/contacts required"));
    }

    @Test
    void may_be_unknown_of_the_time_before_the_platform() {
        Map<String, Object> before = historical(body);
        before.remove("contacts");
        String path = joined(As.national(), before);
        As.anonymous().get(path).then().body("incomplete", contains("contacts"));
    }

    @Test
    void are_the_partners_own_and_not_erased() {
        String stranger = idOf(recorded(created()));
        String erased = idOf(recorded(partner));
        erase(erased);
        List<String> named = List.of(person, stranger, erased, UUID.randomUUID().toString());
        for (Response answer : List.of(
                As.contactOf(partner).body(with(body, "contacts", named)).post(PARTNERSHIPS),
                put(As.contactOf(partner), joined(As.contactOf(partner), body), with(body, "contacts", named)))) {
            answer.then()
                    .statusCode(400)
                    .body(
                            "errors.collect { it.pointer + ' ' + it.code }",
                            containsInAnyOrder(
                                    "/contacts/1 unknown-reference",
                                    "/contacts/2 unknown-reference",
                                    "/contacts/3 unknown-reference"));
        }
    }

    @Test
    void are_told_to_who_may_see_them_only() {
        String path = joined(As.contactOf(partner), body);
        for (RequestSpecification insider :
                List.of(As.contactOf(partner), As.managerOf(lab), As.national(), As.caller(As.service()))) {
            insider.get(path).then().statusCode(200).body("contacts", contains(person));
            insider.get(PARTNERSHIPS + "?lab=" + lab).then().body("items[0].contacts", contains(person));
        }
        for (RequestSpecification outsider : List.of(
                As.anonymous(), As.contactOf("another-partner"), As.managerOf("lab-elsewhere"), As.leaderOf(lab))) {
            outsider.get(path).then().statusCode(200).body("contacts", nullValue());
            outsider.get(PARTNERSHIPS + "?lab=" + lab).then().body("items[0].contacts", nullValue());
        }
    }

    @Test
    void of_partners_in_one_list_are_told_partner_by_partner() {
        String other = created();
        joined(As.contactOf(partner), body);
        joined(lab, other);
        As.contactOf(partner)
                .get(PARTNERSHIPS + "?lab=" + lab)
                .then()
                .body("items.find { it.partner == '" + partner + "' }.contacts", contains(person))
                .body("items.find { it.partner == '" + other + "' }.contacts", nullValue());
    }

    @Test
    void stay_named_when_they_are_erased_and_one_who_can_be_reached_is_asked_for_so_D151() {
        String path = joined(As.contactOf(partner), body);
        erase(person);
        As.contactOf(partner).get(path).then().statusCode(200).body("contacts", contains(person));
        put(As.contactOf(partner), path, with(body, "motive", "As before."))
                .then()
                .statusCode(409)
                .body("blockers.code", contains("no-contact-left"))
                .body("blockers.rule", contains("D151"));
        List<String> both = List.of(person, idOf(recorded(partner)));
        put(As.contactOf(partner), path, with(body, "contacts", both)).then().statusCode(200);
    }

    @Test
    void are_left_alone_by_a_manager_who_does_not_see_them_any_more() {
        String path = joined(As.contactOf(partner), body);
        As.contactOf(partner)
                .body(Map.of("to", "ENDED"))
                .post(path + "/status-changes")
                .then()
                .statusCode(201);
        Map<String, Object> read = As.managerOf(lab)
                .get(path)
                .then()
                .body("contacts", nullValue())
                .extract()
                .path("");
        read.put("motive", "As told.");
        As.managerOf(lab)
                .header("If-Match", "*")
                .body(read)
                .put(path)
                .then()
                .statusCode(200)
                .body("motive", equalTo("As told."));
        As.contactOf(partner).get(path).then().body("contacts", contains(person));
    }

    @Test
    void stand_in_the_history_by_the_name_of_the_property() {
        String path = joined(As.contactOf(partner), body);
        put(As.contactOf(partner), path, with(body, "contacts", List.of(idOf(recorded(partner)))))
                .then()
                .statusCode(200);
        As.contactOf(partner).get(path + "/history").then().body("items.properties.flatten()", hasItem("contacts"));
    }
}
