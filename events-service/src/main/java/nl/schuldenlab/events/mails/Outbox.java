package nl.schuldenlab.events.mails;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;

/** Hands out the mail that has to go, to one process at a time, and notes what became of it; each step in a transaction of its own, none of them open while a server is spoken to. */
@Singleton
class Outbox {
    private final EntityManager entityManager;
    private final MailsConfig config;
    private final Clock clock;

    Outbox(EntityManager entityManager, MailsConfig config, Clock clock) {
        this.entityManager = entityManager;
        this.config = config;
        this.clock = clock;
    }

    /** The mail that is due first and that nobody else sends; one at a time, so that no claim ends while others are sent. */
    Optional<OutgoingMail> claimed() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Instant now = clock.instant();
            Optional<OutgoingMail> due = entityManager
                    .createQuery("""
                            from OutgoingMail where nextAttemptAt <= :now
                                and (claimedUntil is null or claimedUntil < :now)
                            order by nextAttemptAt, id""", OutgoingMail.class)
                    .setParameter("now", now)
                    .setMaxResults(1)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                    .getResultStream()
                    .findFirst();
            due.ifPresent(mail -> mail.claim(now.plus(config.claim()), config.domain()));
            return due;
        });
    }

    /** It remains this process's for as long again. */
    void reached(UUID id, String name) {
        change(id, mail -> mail.reached(name, clock.instant().plus(config.claim())));
    }

    void sent(UUID id) {
        change(id, mail -> mail.sent(clock.instant()));
    }

    /** @param forGood whether the server said that it will never take it */
    void failed(UUID id, boolean forGood) {
        change(id, mail -> mail.failed(clock.instant(), config, forGood));
    }

    /** There is nobody to tell any more. */
    void dropped(UUID id) {
        change(id, mail -> mail.giveUp(clock.instant()));
    }

    /** What was erased meanwhile is gone. */
    private void change(UUID id, Consumer<OutgoingMail> what) {
        QuarkusTransaction.requiringNew().run(() -> {
            OutgoingMail mail = entityManager.find(OutgoingMail.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (mail != null) {
                what.accept(mail);
            }
        });
    }
}
