package nl.schuldenlab.events.mails;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

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
    private Instant givenUpAt;
    private List<String> delivered = List.of();

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

    /** Null unless it is clear that it will not go. */
    Instant givenUpAt() {
        return givenUpAt;
    }

    int attempts() {
        return attempts;
    }

    /** Null when it has gone, or is given up. */
    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    /** Takes it to be sent by this process alone until then, under the name that it keeps. */
    void claim(Instant until, String domain) {
        attempts++;
        claimedUntil = until;
        messageId = messageId == null ? id + "@" + domain : messageId;
    }

    /** The name of the copy for one reader: the same however often it is sent, so that who gets it twice can tell. */
    String nameFor(String reader) {
        UUID copy = UUID.nameUUIDFromBytes((id + " " + reader).getBytes(StandardCharsets.UTF_8));
        return "<" + copy.toString().substring(0, 8) + "." + messageId + ">";
    }

    boolean hasReached(String name) {
        return delivered.contains(name);
    }

    boolean hasReachedAny() {
        return !delivered.isEmpty();
    }

    /** The server has taken the copy of this name; the others are this process's until then. */
    void reached(String name, Instant until) {
        claimedUntil = until;
        delivered = Stream.concat(delivered.stream(), Stream.of(name)).toList();
    }

    void sent(Instant now) {
        sentAt = now.truncatedTo(ChronoUnit.MICROS);
        end();
    }

    /** Waits for the next attempt, twice as long each time; it is given up when it is too old, or the server will never take it. */
    void failed(Instant now, MailsConfig config, boolean forGood) {
        claimedUntil = null;
        if (forGood || createdAt.plus(config.giveUpAfter()).isBefore(now)) {
            giveUp(now);
            return;
        }
        long times = 1L << Math.max(0, Math.min(attempts - 1, 20));
        Duration delay = config.firstDelay().multipliedBy(times);
        nextAttemptAt = now.plus(delay.compareTo(config.longestDelay()) > 0 ? config.longestDelay() : delay)
                .truncatedTo(ChronoUnit.MICROS);
    }

    /** It will not go: there is nobody to tell, or no way to do so. */
    void giveUp(Instant now) {
        givenUpAt = now.truncatedTo(ChronoUnit.MICROS);
        end();
    }

    private void end() {
        nextAttemptAt = null;
        claimedUntil = null;
    }
}
