package nl.schuldenlab.events.registrations;

import static nl.schuldenlab.events.events.EventFixtures.anEvent;
import static nl.schuldenlab.events.events.EventFixtures.created;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.aParty;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.anEventFor;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.register;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.registered;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.status;
import static nl.schuldenlab.events.registrations.RegistrationFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.events.mails.Letter;
import nl.schuldenlab.events.mails.MailOccasion;
import nl.schuldenlab.events.mails.Mailbox;
import nl.schuldenlab.events.mails.OutgoingMail;
import nl.schuldenlab.platform.language.Language;
import nl.schuldenlab.platform.test.As;
import org.junit.jupiter.api.Test;

/** What mails tell, and the personal link in them. */
@QuarkusTest
class CancellationLinkTest {
    @Inject
    RegistrationLetters letters;

    @Inject
    Mailbox mailbox;

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private Letter letter(MailOccasion occasion, String path) {
        return letters.letter(occasion, id(path)).orElseThrow();
    }

    private List<MailOccasion> told(String path) {
        return mailbox.about(id(path)).stream().map(OutgoingMail::occasion).toList();
    }

    private static ValidatableResponse cancel(String token) {
        return As.anonymous()
                .body(Map.of("token", token))
                .post("/v1/registration-cancellations")
                .then();
    }

    @Test
    void cancels_without_a_login_and_tells_nothing_of_the_person() {
        String event = anEventFor(2);
        String path = registered(event, 2);
        String waiting = registered(event, 1);
        String token = letter(MailOccasion.REGISTERED, path).cancellationToken();
        cancel(token)
                .statusCode(201)
                .body("status", equalTo("CANCELLED"))
                .body("seats", equalTo(2))
                .body(not(containsString("Vries")));
        assertThat(List.of(status(path), status(waiting))).containsExactly("CANCELLED", "REGISTERED");
        As.national().get(path + "/status-changes").then().body("items[1].by.role", equalTo("service"));
        cancel(token).statusCode(201).body("status", equalTo("CANCELLED"));
        // what came before and did not go yet is dropped: it is no longer so
        assertThat(told(path)).endsWith(MailOccasion.CANCELLED);
        assertThat(told(waiting)).endsWith(MailOccasion.PROMOTED);
    }

    @Test
    void is_of_one_registration_only() {
        cancel("A".repeat(43)).statusCode(404);
        cancel("x").statusCode(400).body("errors.pointer", contains("/token"));
        String event = anEventFor(2);
        String first = registered(event, 1);
        String second = registered(event, 1);
        cancel(letter(MailOccasion.REGISTERED, first).cancellationToken()).statusCode(201);
        assertThat(status(second)).isEqualTo("REGISTERED");
    }

    @Test
    void comes_with_every_mail_and_is_good_as_long_as_there_is_something_to_cancel() {
        String event = anEventFor(1);
        String path = registered(event, 1);
        String one = letter(MailOccasion.REGISTERED, path).cancellationToken();
        String another = letter(MailOccasion.REMINDER, path).cancellationToken();
        assertThat(one).hasSize(43).isNotEqualTo(another);
        As.national()
                .body(Map.of("to", "CANCELLED", "reason", "No hall"))
                .post(event + "/status-changes")
                .then()
                .statusCode(201);
        assertThat(letter(MailOccasion.EVENT_CANCELLED, path).cancellationToken())
                .isNull();
        assertThat(told(path)).endsWith(MailOccasion.EVENT_CANCELLED);
        cancel(another).statusCode(409).body("blockers.code", contains("not-planned"));
    }

    @Test
    void tells_in_the_language_of_who_registered_what_is_so_by_now() {
        String event = anEventFor(1);
        registered(event, 1);
        Map<String, Object> body = with(aParty(1), "language", "EN");
        String path =
                register(RegistrationFixtures.somebody(), event, body).extract().header("Location");
        Letter letter = letter(MailOccasion.WAITING, path);
        assertThat(letter.language()).isEqualTo(Language.EN);
        assertThat(letter.waitingPosition()).isEqualTo(1);
        assertThat(letter.recipients()).extracting(Letter.Recipient::email).containsExactly((String) body.get("email"));
        assertThat(letters.letter(MailOccasion.PROMOTED, id(path))).isEmpty();
    }

    @Test
    void is_told_to_all_who_come_when_the_event_moves_or_is_put_off() {
        Map<String, Object> body = anEvent("capacity", 1);
        String event = created(body);
        String path = registered(event, 1);
        String waiting = registered(event, 1);
        body.remove("slug");
        body.put("venue", Map.of("name", "Stadhuis", "city", "Gouda"));
        As.national().header("If-Match", "*").body(body).put(event).then().statusCode(200);
        body.put("title", "Another title");
        As.national().header("If-Match", "*").body(body).put(event).then().statusCode(200);
        created(anEvent("postpones", event.substring(event.lastIndexOf('/') + 1)));
        assertThat(told(path))
                .containsExactly(MailOccasion.REGISTERED, MailOccasion.EVENT_MOVED, MailOccasion.EVENT_POSTPONED);
        assertThat(told(waiting))
                .containsExactly(MailOccasion.WAITING, MailOccasion.EVENT_MOVED, MailOccasion.EVENT_POSTPONED);
    }
}
