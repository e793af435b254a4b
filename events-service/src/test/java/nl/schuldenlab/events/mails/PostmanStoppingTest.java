package nl.schuldenlab.events.mails;

import static nl.schuldenlab.events.events.EventFixtures.anEvent;
import static nl.schuldenlab.events.events.EventFixtures.created;
import static nl.schuldenlab.events.events.EventFixtures.slug;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldenlab.events.events.Events;
import nl.schuldenlab.platform.language.Language;
import org.junit.jupiter.api.Test;

/** A process that is to stop does not wait for a mail server that has nothing to say. */
@QuarkusTest
@TestProfile(PostmanStoppingTest.Patient.class)
class PostmanStoppingTest {
    @Inject
    Outbox outbox;

    @Inject
    Mailbox mailbox;

    @Inject
    WrittenLetters letters;

    @Inject
    Events events;

    @Inject
    Delivery delivery;

    @Inject
    MailsConfig config;

    @Inject
    MailServerConfig server;

    private UUID posted() {
        List<Letter.Recipient> readers = List.of(new Letter.Recipient("Jo", "jo@example.org"));
        UUID subject = letters.write(new Letter(slug(created(anEvent())), readers, Language.EN, 1, null, null));
        QuarkusTransaction.requiringNew().run(() -> mailbox.post(MailOccasion.REGISTERED, subject));
        return subject;
    }

    private OutgoingMail told(UUID subject) {
        return QuarkusTransaction.requiringNew()
                .call(() -> mailbox.about(subject))
                .get(0);
    }

    @Test
    void stops_though_the_mail_server_never_answers_and_leaves_the_mail_to_others() throws Exception {
        UUID first = posted();
        UUID second = posted();
        Postman postman = new Postman(outbox, List.of(letters), events, delivery, config);
        Thread rounds = new Thread(postman::deliver);
        try (ServerSocket mute = new ServerSocket(server.port())) {
            rounds.start();
            try (Socket call = mute.accept()) {
                postman.stop(new ShutdownEvent());
                await().atMost(Duration.ofSeconds(40)).until(() -> !rounds.isAlive());
                assertThat(call.getInputStream().read()).isEqualTo(-1);
            }
        }
        assertThat(told(first).nextAttemptAt()).isAfter(told(first).createdAt());
        postman.deliver();
        assertThat(told(first).attempts()).isEqualTo(1);
        assertThat(told(second).attempts()).isZero();
    }

    /** With an hour for the mail server, so that nothing but the stop ends the waiting. */
    public static class Patient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("suite.mail-server.patience", "PT1H", "suite.mails.stops-after", "100ms");
        }
    }
}
