package nl.schuldenlab.events.mails;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A mail that has to go, or went: what it tells and about which registration or invitation, without an address or a name. */
@Entity
public class OutgoingMail {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private MailOccasion occasion;

    private UUID subjectId;
    private Instant createdAt;
    private int attempts;
    private Instant nextAttemptAt;
    private Instant claimedUntil;
    private String messageId;
    private Instant sentAt;

    protected OutgoingMail() {}

    OutgoingMail(MailOccasion occasion, UUID subjectId, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.occasion = occasion;
        this.subjectId = subjectId;
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        this.nextAttemptAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    public MailOccasion occasion() {
        return occasion;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Null until it has gone. */
    public Instant sentAt() {
        return sentAt;
    }

    int attempts() {
        return attempts;
    }
}
