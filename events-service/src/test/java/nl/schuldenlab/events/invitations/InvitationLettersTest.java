package nl.schuldenlab.events.invitations;

import static nl.schuldenlab.events.NetworkPartnersStub.CONTACT;
import static nl.schuldenlab.events.NetworkPartnersStub.LEADER;
import static nl.schuldenlab.events.events.EventFixtures.aLab;
import static nl.schuldenlab.events.events.EventFixtures.anEvent;
import static nl.schuldenlab.events.events.EventFixtures.created;
import static nl.schuldenlab.events.events.EventFixtures.slug;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schuldenlab.events.mails.Letter;
import nl.schuldenlab.events.mails.MailOccasion;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

/** Whom invitations reach is asked at partner-service when the mail goes. */
@QuarkusTest
class InvitationLettersTest {
    @Inject
    InvitationLetters letters;

    private static String eventFor(String audience) {
        Map<String, Object> event = anEvent("audience", audience);
        event.put("lab", aLab());
        String path = created(event);
        As.national().post(path + "/invitation-rounds").then().statusCode(201);
        return path;
    }

    private static List<String> ids(String event, String contact) {
        return As.national()
                .get(event + "/invitations")
                .path("items.findAll { it.contact == '%s' }.id".formatted(contact));
    }

    private Optional<Letter> letter(String id) {
        return letters.letter(MailOccasion.INVITATION, UUID.fromString(id));
    }

    private static List<String> readers(Letter letter) {
        return letter.recipients().stream().map(Letter.Recipient::email).toList();
    }

    @Test
    void reach_the_contacts_of_active_partners_so_D103() {
        String event = eventFor("WHOLE_NETWORK");
        Letter letter = letter(ids(event, CONTACT).get(0)).orElseThrow();
        assertThat(readers(letter)).containsExactly("n.dewit@gouda.example.nl");
        assertThat(letter.recipients()).extracting(Letter.Recipient::name).containsExactly("Noor de Wit");
        assertThat(letter.event()).isEqualTo(slug(event));
    }

    @Test
    void reach_who_leads_a_project_by_the_contact_alone_so_D113() {
        Letter letter = letter(ids(eventFor("PROJECT_LEADERS"), LEADER).get(0)).orElseThrow();
        assertThat(readers(letter)).containsExactly("n.dewit@gouda.example.nl");
    }

    @Test
    void reach_nobody_who_was_erased() {
        String event = eventFor("WHOLE_NETWORK");
        List<String> atTheBank =
                As.national().get(event + "/invitations?partner=bank-of-gouda").path("items.id");
        assertThat(atTheBank).hasSize(2).allSatisfy(id -> assertThat(letter(id)).isEmpty());
    }

    @Test
    void tell_the_organisers_what_became_of_the_mail() {
        String event = eventFor("PROJECT_LEADERS");
        As.national()
                .get(event + "/invitations/" + ids(event, LEADER).get(0) + "/mail")
                .then()
                .statusCode(200)
                .body("occasion", equalTo("INVITATION"))
                .body("sentAt", nullValue())
                .body("givenUpAt", nullValue());
    }
}
