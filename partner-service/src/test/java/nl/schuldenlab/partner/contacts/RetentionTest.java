package nl.schuldenlab.partner.contacts;

import static nl.schuldenlab.partner.contacts.ContactFixtures.contactsOf;
import static nl.schuldenlab.partner.contacts.ContactFixtures.idOf;
import static nl.schuldenlab.partner.contacts.ContactFixtures.recorded;
import static nl.schuldenlab.partner.partners.PartnerFixtures.aPartner;
import static nl.schuldenlab.partner.partners.PartnerFixtures.created;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aLab;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.aPartnership;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.joined;
import static nl.schuldenlab.partner.partnerships.PartnershipFixtures.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.partner.partners.Participations;
import nl.schuldenlab.partner.partners.Partners;
import nl.schuldenlab.platform.command.Housekeeping;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

/** Contacts are kept no longer than their partner's taking part needs them. */
@QuarkusTest
class RetentionTest {
    @Inject
    ContactRepository contacts;

    @Inject
    Partners partners;

    @Inject
    Participations participations;

    @Inject
    Erasure erasure;

    @Inject
    Housekeeping housekeeping;

    @Inject
    ContactsConfig config;

    @Inject
    Clock clock;

    private void night(int days) {
        Clock then = Clock.offset(clock, Duration.ofDays(days));
        new Retention(contacts, partners, participations, erasure, housekeeping, config, then)
                .eraseWhatIsNoLongerNeeded();
    }

    private static void end(String partner, String partnership) {
        As.contactOf(partner)
                .body(Map.of("to", "ENDED"))
                .post(partnership + "/status-changes")
                .then()
                .statusCode(201);
    }

    private static void is(int status, String partner, String path) {
        As.contactOf(partner).get(path).then().statusCode(status);
    }

    @Test
    void ends_two_years_after_the_last_partnership() {
        String partner = created();
        String path = recorded(partner);
        Map<String, Object> body = with(aPartnership(aLab(), partner), "contacts", List.of(idOf(path)));
        String partnership = joined(As.contactOf(partner), body);
        end(partner, partnership);
        night(700);
        is(200, partner, path);
        night(740);
        is(410, partner, path);
        As.contactOf(partner)
                .get(path + "/history")
                .then()
                .body("items.by.role", contains("partner-contact", "service"));
        As.contactOf(partner).get(partnership).then().statusCode(200).body("contacts", contains(idOf(path)));
    }

    @Test
    void does_not_begin_while_the_partner_takes_part_in_some_lab() {
        String partner = created();
        String path = recorded(partner);
        end(partner, joined(aLab(), partner));
        joined(aLab(), partner);
        night(2000);
        is(200, partner, path);
    }

    @Test
    void ends_for_a_partner_that_never_took_part_and_not_for_the_national_platform() {
        String partner = created();
        String path = recorded(partner);
        String platform = created(aPartner("types", List.of("NATIONAL_PLATFORM")));
        String stays = recorded(platform);
        night(740);
        is(410, partner, path);
        is(200, platform, stays);
        As.contactOf(platform).get(contactsOf(platform)).then().body("items.size()", equalTo(1));
    }
}
