package nl.schuldenlab.events.mails;

import static nl.schuldenlab.events.events.EventFixtures.anEvent;
import static nl.schuldenlab.events.events.EventFixtures.created;
import static nl.schuldenlab.events.events.EventFixtures.slug;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMultipart;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schuldenlab.platform.language.Language;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(PostmanTest.AtWork.class)
class PostmanTest {
    @Inject
    Postman postman;

    @Inject
    Mailbox mailbox;

    @Inject
    WrittenLetters letters;

    @Inject
    EntityManager entityManager;

    private final String reader = "reader-" + UUID.randomUUID() + "@example.org";

    private static String anEventAt(String start) {
        Map<String, Object> event = anEvent("title", "Kennis & netwerk");
        event.put("startsAt", start);
        event.put("endsAt", start.replace("T08", "T10").replace("T09", "T11"));
        event.put("venue", Map.of("name", "De Fabrique", "city", "Utrecht"));
        event.put("onlineLink", "https://meet.example.nl/x");
        return slug(created(event));
    }

    private Letter letter(Language language, String... readers) {
        List<Letter.Recipient> recipients = Stream.of(readers)
                .map(email -> new Letter.Recipient("Jo <Jansen>", email))
                .toList();
        return new Letter(anEventAt("2027-03-29T08:00:00Z"), recipients, language, 2, null, "sEcReT");
    }

    private UUID posted(MailOccasion occasion, Letter letter) {
        UUID subject = letters.write(letter);
        QuarkusTransaction.requiringNew().run(() -> mailbox.post(occasion, subject));
        return subject;
    }

    private List<OutgoingMail> told(UUID subject) {
        return QuarkusTransaction.requiringNew().call(() -> mailbox.about(subject));
    }

    private List<MailServer.Received> arrived(MailServer server, UUID subject) {
        await().atMost(Duration.ofSeconds(40)).dontCatchUncaughtExceptions().until(() -> told(subject).stream()
                .allMatch(mail -> mail.sentAt() != null));
        return server.to(reader);
    }

    /** The whole message, as it came. */
    private static String text(MailServer.Received mail) throws Exception {
        StringBuilder text = new StringBuilder(mail.message().getSubject());
        add(text, (MimeMultipart) mail.message().getContent());
        return text.toString().replace("\r\n ", "");
    }

    private static void add(StringBuilder text, MimeMultipart parts) throws Exception {
        for (int i = 0; i < parts.getCount(); i++) {
            Object content = parts.getBodyPart(i).getContent();
            text.append("\n--").append(parts.getBodyPart(i).getContentType()).append("\n");
            if (content instanceof MimeMultipart inner) {
                add(text, inner);
            } else {
                text.append(
                        content instanceof java.io.InputStream stream ? new String(stream.readAllBytes()) : content);
            }
        }
    }

    @Test
    void tells_in_words_and_for_the_calendar_in_the_readers_language() throws Exception {
        try (MailServer server = new MailServer()) {
            UUID dutch = posted(MailOccasion.REGISTERED, letter(Language.NL, reader));
            String text = text(arrived(server, dutch).get(0));
            assertThat(text)
                    .contains("Je bent ingeschreven: Kennis & netwerk", "--text/plain", "--text/html", "Jo <Jansen>")
                    .contains("Jo &lt;Jansen&gt;", "maandag 29 maart 2027, 10:00 - 12:00", "https://meet.example.nl/x")
                    .contains(
                            "sEcReT",
                            "method=REQUEST",
                            "METHOD:REQUEST",
                            "DTSTART;TZID=Europe/Amsterdam:20270329T100000")
                    .contains("PARTSTAT=ACCEPTED", "De Fabrique\\, Utrecht", "mailto:" + reader);
        }
    }

    @Test
    void strikes_out_what_is_off_and_hides_from_who_waits_how_to_join() throws Exception {
        try (MailServer server = new MailServer()) {
            UUID off = posted(MailOccasion.EVENT_CANCELLED, letter(Language.EN, reader));
            assertThat(text(arrived(server, off).get(0)))
                    .contains("Does not take place", "METHOD:CANCEL", "STATUS:CANCELLED", "29 March 2027")
                    .doesNotContain("meet.example.nl");
            Letter waiting = new Letter(
                    anEventAt("2026-12-29T09:00:00Z"),
                    List.of(new Letter.Recipient("Jo", reader)),
                    Language.EN,
                    1,
                    3,
                    null);
            UUID second = posted(MailOccasion.WAITING, waiting);
            assertThat(text(arrived(server, second).get(1)))
                    .contains("at place 3")
                    .doesNotContain("meet.example.nl", "BEGIN:VCALENDAR", "Cancel here");
        }
    }

    @Test
    void sends_again_under_the_same_name_what_it_does_not_know_to_have_arrived() {
        AtomicBoolean first = new AtomicBoolean(true);
        try (MailServer server = new MailServer(message -> {
            if (message.to().equals(reader) && first.getAndSet(false)) {
                throw new IllegalStateException("the server dies before it says that it took it");
            }
        })) {
            List<MailServer.Received> copies =
                    arrived(server, posted(MailOccasion.PROMOTED, letter(Language.EN, "first-" + reader, reader)));
            assertThat(copies).hasSize(2);
            assertThat(copies.get(1).header("Message-ID"))
                    .isEqualTo(copies.get(0).header("Message-ID"));
            assertThat(server.to("first-" + reader)).hasSize(1);
        }
    }

    @Test
    void sends_each_mail_once_though_several_send_at_the_same_time() throws Exception {
        Letter letter = letter(Language.EN, reader);
        ExecutorService postmen = Executors.newFixedThreadPool(4);
        try (MailServer server = new MailServer()) {
            List<UUID> all = IntStream.range(0, 60)
                    .mapToObj(i -> posted(MailOccasion.REMINDER, letter))
                    .toList();
            for (Future<Object> postman : postmen.invokeAll(Collections.nCopies(4, this::deliver))) {
                postman.get();
            }
            all.forEach(subject -> arrived(server, subject));
            assertThat(server.to(reader)).hasSize(60);
            assertThat(server.to(reader).stream().map(mail -> mail.header("Message-ID")))
                    .doesNotHaveDuplicates();
        } finally {
            postmen.shutdownNow();
        }
    }

    private Object deliver() {
        postman.deliver();
        return null;
    }

    @Test
    void tells_the_others_though_one_is_refused_for_good() {
        try (MailServer server = new MailServer()) {
            UUID subject = posted(MailOccasion.INVITATION, letter(Language.EN, "unknown-" + reader, reader));
            assertThat(arrived(server, subject)).hasSize(1);
            assertThat(told(subject).get(0).attempts()).isEqualTo(1);
        }
    }

    @Test
    void takes_over_what_a_dead_process_had_taken_and_not_before() {
        Instant until = Instant.now().plusSeconds(3);
        UUID subject = letters.write(letter(Language.EN, reader));
        QuarkusTransaction.requiringNew().run(() -> {
            mailbox.post(MailOccasion.REGISTERED, subject);
            entityManager.flush();
            entityManager
                    .createQuery("update OutgoingMail set claimedUntil = :until where subjectId = :subject")
                    .setParameter("until", until)
                    .setParameter("subject", subject)
                    .executeUpdate();
        });
        try (MailServer server = new MailServer()) {
            assertThat(arrived(server, subject)).hasSize(1);
            assertThat(told(subject).get(0).sentAt()).isAfter(until);
        }
    }

    @Test
    void waits_while_no_server_answers_and_says_no_address_in_any_log() {
        List<String> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage() + " "
                        + List.of(entry.getParameters() == null ? new Object[0] : entry.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        List<Logger> loggers = List.of(Logger.getLogger(""), Logger.getLogger("nl.schuldenlab.events.mails"));
        loggers.forEach(logger -> logger.addHandler(handler));
        UUID subject = posted(MailOccasion.REGISTERED, letter(Language.EN, reader));
        await().atMost(Duration.ofSeconds(40)).until(() -> told(subject).get(0).attempts() > 1);
        try (MailServer server = new MailServer()) {
            assertThat(arrived(server, subject)).hasSize(1);
        } finally {
            loggers.forEach(logger -> logger.removeHandler(handler));
        }
        assertThat(logged).isNotEmpty().noneMatch(line -> line.contains(reader));
    }

    @Test
    void gives_up_what_a_server_refuses_for_good_and_drops_what_nobody_is_to_be_told() {
        try (MailServer server = new MailServer()) {
            UUID refused = posted(MailOccasion.REGISTERED, letter(Language.EN, "unknown-" + reader));
            await().atMost(Duration.ofSeconds(40))
                    .until(() -> told(refused).get(0).nextAttemptAt() == null);
            assertThat(told(refused).get(0).sentAt()).isNull();
            assertThat(told(refused).get(0).givenUpAt()).isNotNull();
            assertThat(server.to("unknown-" + reader)).isEmpty();
            UUID nobody = UUID.randomUUID();
            QuarkusTransaction.requiringNew().run(() -> mailbox.post(MailOccasion.REGISTERED, nobody));
            await().atMost(Duration.ofSeconds(40))
                    .until(() -> told(nobody).get(0).givenUpAt() != null);
            assertThat(told(nobody).get(0).sentAt()).isNull();
        }
    }

    /** Only here does mail go, in a database of its own: what other tests post would wait in the way. */
    public static class AtWork implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("suite.mails.look-every", "1s");
        }
    }
}
