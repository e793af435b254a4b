package nl.schuldenlab.partner.contacts;

import static nl.schuldenlab.partner.contacts.ContactFixtures.EMAIL;
import static nl.schuldenlab.partner.contacts.ContactFixtures.aContact;
import static nl.schuldenlab.partner.contacts.ContactFixtures.idOf;
import static nl.schuldenlab.partner.contacts.ContactFixtures.recorded;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aPartnership;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.joined;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.schuldenlab.platform.test.As;
import nl.schuldenlab.platform.test.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContactExportTest {
    private String partner;

    @BeforeEach
    void a_partner_is_there() {
        partner = created();
    }

    @Test
    void holds_the_data_what_was_done_with_them_and_where_they_are_referred_to() {
        String path = recorded(partner);
        As.national()
                .header("If-Match", "*")
                .body(aContact("function", "Director"))
                .put(path)
                .then()
                .statusCode(200);
        String partnership =
                joined(As.contactOf(partner), with(aPartnership(aLab(), partner), "contacts", List.of(idOf(path))));
        As.contactOf(partner)
                .get(path + "/export")
                .then()
                .statusCode(200)
                .body("contact.email", equalTo(EMAIL))
                .body("contact.function", equalTo("Director"))
                .body("recorded.kind", contains("CREATED", "CHANGED"))
                .body("recorded[1].properties", contains("function"))
                .body("recorded.role", contains("partner-contact", "national"))
                .body("references", contains(partnership));
    }

    @Test
    void is_for_the_person_itself_too_whoever_it_speaks_for() {
        TestToken person = new TestToken("noor");
        String path = recorded(partner, aContact("subject", person.subject()));
        As.caller(person)
                .get(path + "/export")
                .then()
                .statusCode(200)
                .body("contact.subject", equalTo(person.subject()))
                .body("references", empty());
        As.caller(person).get(path).then().statusCode(404);
        As.caller(person).get(recorded(partner) + "/export").then().statusCode(404);
        As.caller(new TestToken("somebody else")).get(path + "/export").then().statusCode(404);
    }
}
