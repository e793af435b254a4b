package nl.schuldenlab.partner.contacts;

import static nl.schuldenlab.partner.contacts.ContactFixtures.EMAIL;
import static nl.schuldenlab.partner.contacts.ContactFixtures.NAME;
import static nl.schuldenlab.partner.contacts.ContactFixtures.aContact;
import static nl.schuldenlab.partner.contacts.ContactFixtures.contactsOf;
import static nl.schuldenlab.partner.contacts.ContactFixtures.recorded;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContactResourceTest {
    private String partner;

    @BeforeEach
    void a_partner_is_there() {
        partner = created();
    }

    @Test
    void is_held_with_name_and_function_at_its_partner_so_D18_and_D19() {
        Map<String, Object> person = Map.of("name", NAME, "function", "Deputy director");
        String path = As.contactOf(partner)
                .body(person)
                .post(contactsOf(partner))
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", matchesPattern(contactsOf(partner) + "/[0-9a-f-]{36}"))
                .extract()
                .header("Location");
        As.contactOf(partner)
                .get(path)
                .then()
                .statusCode(200)
                .body("partner", equalTo(partner))
                .body("name", equalTo(NAME))
                .body("function", equalTo("Deputy director"))
                .body("email", nullValue());
    }

    @Test
    void is_held_with_no_more_than_is_needed_so_D18() {
        Map<String, Object> person = aContact("dateOfBirth", "1980-01-01");
        person.put("bsn", "123456782");
        person.put("remarks", "Has two children.");
        As.contactOf(partner)
                .body(person)
                .post(contactsOf(partner))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/dateOfBirth", "/bsn", "/remarks"))
                .body("errors.code.unique()", contains("unknown-property"));
    }

    @Test
    void names_every_fault_at_once() {
        Map<String, Object> person = aContact("email", "noor at example.nl");
        person.put("name", " ");
        person.remove("function");
        person.put("telephone", "call me");
        person.put("subject", "a b");
        As.contactOf(partner)
                .body(person)
                .post(contactsOf(partner))
                .then()
                .statusCode(400)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/name required",
                                "/function required",
                                "/email email",
                                "/telephone telephone",
                                "/subject pattern"));
    }

    @Test
    void takes_numbers_and_addresses_as_people_write_them() {
        for (String telephone : List.of("0182-123456", "+31 (0)70 353 50 00", "112000", "+31.6.12345678")) {
            recorded(partner, aContact("telephone", telephone));
        }
        for (String email : List.of("a.b+c@sub.example.nl", "o'brien@example.nl", "jörg@exämple.nl")) {
            recorded(partner, aContact("email", email));
        }
    }

    @Test
    void is_replaced_with_the_tag_that_was_seen() {
        String path = recorded(partner);
        Map<String, Object> other = Map.of("name", NAME, "function", "Director");
        As.contactOf(partner).body(other).put(path).then().statusCode(428);
        As.contactOf(partner)
                .header("If-Match", "\"0\"")
                .body(other)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("function", equalTo("Director"))
                .body("email", nullValue());
        As.contactOf(partner)
                .header("If-Match", "\"0\"")
                .body(other)
                .put(path)
                .then()
                .statusCode(412);
        As.contactOf(partner)
                .header("If-Match", "*")
                .body(Map.of("name", NAME))
                .put(path)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/function"));
    }

    @Test
    void can_be_put_back_as_it_was_read() {
        String path = recorded(partner, aContact("subject", "a-subject"));
        String body = As.contactOf(partner).get(path).asString();
        As.contactOf(partner)
                .header("If-Match", "\"0\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void is_listed_page_by_page_with_nothing_of_a_person_in_the_url() {
        for (String name : List.of("Anna", "Bert", "Chris")) {
            recorded(partner, aContact("name", name));
        }
        var first = As.contactOf(partner)
                .get(contactsOf(partner) + "?limit=2&count=true")
                .then()
                .statusCode(200)
                .body("items.name", contains("Anna", "Bert"))
                .body("total", equalTo(3))
                .extract();
        String next = first.path("next");
        As.contactOf(partner)
                .urlEncodingEnabled(false)
                .get(contactsOf(partner) + next)
                .then()
                .body("items.name", contains("Chris"));
        byte[] cursor = Base64.getUrlDecoder().decode(next.replaceAll(".*after=([^&]*).*", "$1"));
        assertThat(new String(cursor, StandardCharsets.UTF_8)).doesNotContain("Bert", EMAIL);
        for (String query : List.of("q=Anna", "name=Anna", "sort=name", "email=" + EMAIL)) {
            As.contactOf(partner)
                    .get(contactsOf(partner) + "?" + query)
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("unknown-parameter"));
        }
    }

    @Test
    void belongs_to_its_own_partner_only() {
        String other = created();
        String id = ContactFixtures.idOf(recorded(partner));
        As.national().get(contactsOf(other) + "/" + id).then().statusCode(404);
        As.contactOf(other).get(contactsOf(other)).then().statusCode(200).body("items", empty());
    }

    @Test
    void is_not_found_when_it_or_its_partner_is_not_there() {
        for (String path : List.of(
                contactsOf(partner) + "/" + UUID.randomUUID(),
                contactsOf(partner) + "/not-an-id",
                contactsOf("no-such-partner") + "/" + UUID.randomUUID())) {
            As.national().get(path).then().statusCode(404);
            As.national()
                    .header("If-Match", "*")
                    .body(aContact())
                    .put(path)
                    .then()
                    .statusCode(404);
            As.national().header("If-Match", "*").delete(path).then().statusCode(404);
            As.national().get(path + "/export").then().statusCode(404);
            As.national().get(path + "/history").then().statusCode(404);
        }
        As.national().get(contactsOf("no-such-partner")).then().statusCode(404);
        As.contactOf("no-such-partner")
                .body(aContact())
                .post(contactsOf("no-such-partner"))
                .then()
                .statusCode(404);
    }
}
