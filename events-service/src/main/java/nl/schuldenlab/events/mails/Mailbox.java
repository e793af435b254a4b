package nl.schuldenlab.events.mails;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Takes what people have to be told by mail, in the transaction of the fact that it tells of. */
@Singleton
public class Mailbox {
    private final EntityManager entityManager;
    private final Clock clock;

    Mailbox(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** @param subject the registration, or the invitation, that it is about */
    public void post(MailOccasion occasion, UUID subject) {
        entityManager.persist(new OutgoingMail(occasion, subject, clock.instant()));
    }

    /** The same about each of several. */
    public void post(MailOccasion occasion, Collection<UUID> subjects) {
        subjects.forEach(subject -> post(occasion, subject));
    }

    /** What was, will be or was to be told about this registration or invitation, oldest first. */
    public List<OutgoingMail> about(UUID subject) {
        return entityManager
                .createQuery("from OutgoingMail where subjectId = :subject order by createdAt, id", OutgoingMail.class)
                .setParameter("subject", subject)
                .getResultList();
    }

    /** Tells nothing more about it, and not that anything was told. */
    public void forget(UUID subject) {
        entityManager
                .createQuery("delete from OutgoingMail where subjectId = :subject")
                .setParameter("subject", subject)
                .executeUpdate();
    }
}
