package nl.schuldenlab.events.registrations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A personal link by which a registration is cancelled without logging in, of which only the hash is known here. */
@Entity
public class CancellationLink {
    @Id
    private String tokenHash;

    private UUID registrationId;
    private Instant createdAt;

    protected CancellationLink() {}

    CancellationLink(String tokenHash, UUID registrationId, Instant createdAt) {
        this.tokenHash = tokenHash;
        this.registrationId = registrationId;
        this.createdAt = createdAt;
    }

    UUID registrationId() {
        return registrationId;
    }
}
