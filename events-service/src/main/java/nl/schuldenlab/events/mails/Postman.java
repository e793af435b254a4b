package nl.schuldenlab.events.mails;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.schuldenlab.events.events.Events;
import org.jboss.logging.Logger;

/** Sends the mail that has to go, one after the other until there is none or the process is to stop. */
@Singleton
class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class);

    private final Outbox outbox;
    private final List<Letters> writers;
    private final Events events;
    private final Delivery delivery;
    private final Stopping stopping;

    Postman(Outbox outbox, @All List<Letters> writers, Events events, Delivery delivery, MailsConfig config) {
        this.outbox = outbox;
        this.writers = writers;
        this.events = events;
        this.delivery = delivery;
        this.stopping = new Stopping(config.stopsAfter());
    }

    @Scheduled(every = "${suite.mails.look-every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deliver() {
        while (stopping.work(this::deliverNext)) {
            LOG.debug("Looking for the next mail");
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.begin(delivery::hangUp);
    }

    /** Whether there was one. */
    private boolean deliverNext() {
        Optional<OutgoingMail> mail = outbox.claimed();
        mail.ifPresent(this::deliver);
        return mail.isPresent();
    }

    private void deliver(OutgoingMail mail) {
        try {
            envelope(mail).ifPresentOrElse(some -> delivery.of(mail, some), () -> drop(mail));
        } catch (RuntimeException failed) {
            // never its message: it may hold an address
            LOG.warnf(
                    "Mail %s did not go at attempt %d: %s",
                    mail.id(), mail.attempts(), failed.getClass().getSimpleName());
            outbox.failed(mail.id(), false);
        }
    }

    private void drop(OutgoingMail mail) {
        LOG.infof("Mail %s is for nobody any more: %s", mail.id(), mail.occasion());
        outbox.dropped(mail.id());
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
}
