package nl.schuldenlab.events.mails;

import io.quarkus.arc.All;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.vertx.ext.mail.SMTPException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.schuldenlab.events.events.Events;
import org.jboss.logging.Logger;

/**
 * Sends the mail that has to go. A mail counts as sent once the server has said that it took it (250), and each copy has a name
 * that stays: should a process die in the instant between that answer and its note of it, the copy that goes again bears the
 * same {@code Message-ID}, by which mail servers and programs drop it.
 */
@Singleton
class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class);

    private final Outbox outbox;
    private final List<Letters> writers;
    private final Events events;
    private final Composition composition;
    private final ReactiveMailer mailer;
    private final MailsConfig config;

    Postman(
            Outbox outbox,
            @All List<Letters> writers,
            Events events,
            Composition composition,
            ReactiveMailer mailer,
            MailsConfig config) {
        this.outbox = outbox;
        this.writers = writers;
        this.events = events;
        this.composition = composition;
        this.mailer = mailer;
        this.config = config;
    }

    @Scheduled(every = "${suite.mails.look-every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deliver() {
        for (Optional<OutgoingMail> mail = outbox.claimed(); mail.isPresent(); mail = outbox.claimed()) {
            deliver(mail.get());
        }
    }

    private void deliver(OutgoingMail mail) {
        try {
            Optional<Envelope> envelope = envelope(mail);
            envelope.ifPresentOrElse(some -> send(mail, some), () -> outbox.dropped(mail.id()));
        } catch (RuntimeException failed) {
            boolean forGood = answered(failed).map(SMTPException::isPermanent).orElse(false);
            LOG.warnf("Mail %s did not go at attempt %d: %s", mail.id(), mail.attempts(), nameOf(failed));
            outbox.failed(mail.id(), forGood);
        }
    }

    /** Never its message: it may hold an address. */
    private static String nameOf(Throwable failed) {
        return answered(failed)
                .map(answer -> "the server answered " + answer.getReplyCode())
                .orElseGet(() -> failed.getClass().getSimpleName());
    }

    private static Optional<SMTPException> answered(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException answer) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }

    private Optional<Envelope> envelope(OutgoingMail mail) {
        return writers.stream()
                .filter(writer -> writer.writes(mail.occasion()))
                .flatMap(writer -> writer.letter(mail.occasion(), mail.subjectId()).stream())
                .findFirst()
                .flatMap(letter -> QuarkusTransaction.requiringNew()
                        .call(() -> events.known(letter.event()))
                        .map(event -> new Envelope(mail.occasion(), letter, event)));
    }

    private void send(OutgoingMail mail, Envelope envelope) {
        for (Letter.Recipient recipient : envelope.letter().recipients()) {
            String name = mail.nameFor(recipient.email());
            if (!mail.hasReached(name)) {
                mailer.send(composition.of(envelope, recipient).addHeader("Message-ID", name))
                        .await()
                        .atMost(config.patience());
                outbox.reached(mail.id(), name);
            }
        }
        outbox.sent(mail.id());
        LOG.infof("Mail %s went: %s", mail.id(), mail.occasion());
    }
}
