package nl.schuldenlab.partner.signatures;

import static nl.schuldenlab.partner.agreements.AgreementFixtures.aSignature;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.drafted;
import static nl.schuldenlab.partner.agreements.AgreementFixtures.with;
import static nl.schuldenlab.partner.contacts.ContactFixtures.contactsOf;
import static nl.schuldenlab.partner.contacts.ContactFixtures.someContactOf;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The people who sign for partners and give mandates to do so: contacts, named by their ids. */
@QuarkusTest
class SignersTest {
    private String partner;
    private String agreement;

    @BeforeEach
    void an_agreement_waits_for_a_partner() {
        partner = created();
        agreement = drafted(aLab(), partner, created());
    }

    private String posted(String below, Map<String, Object> body) {
        return As.contactOf(partner)
                .body(body)
                .post(agreement + below)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private Map<String, Object> aMandate(String from, String to) {
        return Map.of(
                "partner", partner,
                "principal", from,
                "contact", to,
                "function", "Head of debts",
                "mandate", "Mandate register, item 12");
    }

    private String erased() {
        String person = someContactOf(partner);
        erase(person);
        return person;
    }

    private void erase(String person) {
        As.contactOf(partner)
                .header("If-Match", "*")
                .delete(contactsOf(partner) + "/" + person)
                .then()
                .statusCode(204);
    }

    private void refused(String below, Map<String, Object> body, String... pointers) {
        As.contactOf(partner)
                .body(body)
                .post(agreement + below)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder(pointers))
                .body("errors.code", everyItem(equalTo("unknown-reference")));
    }

    @Test
    void are_contacts_of_the_partner_itself_who_have_not_been_erased() {
        String unknown = UUID.randomUUID().toString();
        String elsewhere = someContactOf(created());
        for (String person : new String[] {unknown, elsewhere, erased()}) {
            refused("/signatures", with(aSignature(partner), "contact", person), "/contact");
            refused("/delegations", aMandate(person, someContactOf(partner)), "/principal");
        }
        refused("/delegations", aMandate(unknown, elsewhere), "/principal", "/contact");
    }

    @Test
    void are_told_where_they_are_named_and_stay_named_when_they_are_erased() {
        String director = someContactOf(partner);
        String head = someContactOf(partner);
        String mandate = posted("/delegations", aMandate(director, head));
        String signature = posted("/signatures", with(aSignature(partner), "contact", director));
        As.contactOf(partner)
                .get(contactsOf(partner) + "/" + director + "/export")
                .then()
                .statusCode(200)
                .body("references", containsInAnyOrder(mandate, signature));
        As.contactOf(partner)
                .get(contactsOf(partner) + "/" + head + "/export")
                .then()
                .body("references", containsInAnyOrder(mandate));
        erase(director);
        As.contactOf(partner).get(signature).then().statusCode(200).body("contact", equalTo(director));
        As.contactOf(partner)
                .get(mandate)
                .then()
                .statusCode(200)
                .body("principal", equalTo(director))
                .body("contact", equalTo(head));
    }
}
