package nl.schuldenlab.platform.roots;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.schuldenlab.platform.changes.StatusMove;
import nl.schuldenlab.platform.provenance.Historical;

/** The root of an aggregate: what has an identity, a version for its ETag, and a history. */
@MappedSuperclass
public abstract class Root {
    @Id
    private UUID id;

    @Version
    private long version;

    private Instant createdAt;
    private Instant updatedAt;

    protected Root() {
        id = UuidCreator.getTimeOrderedEpoch();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** What it is called in the history and the change feed, such as {@code lab}. */
    public abstract String resource();

    /** Its path, such as {@code /v1/labs/schuldenlab070}. */
    public abstract String path();

    /** Its status, or null for a root without a state machine. */
    public Enum<?> status() {
        return null;
    }

    /** What it tells of the time before the platform, or null for a record of today. */
    public Historical historical() {
        return null;
    }

    StatusMove firstMove() {
        return status() == null ? null : StatusMove.first(status(), historical());
    }

    void stamp(Instant now) {
        updatedAt = now.truncatedTo(
                ChronoUnit.MICROS); // what the database keeps, so that the first answer is also the next
        createdAt = createdAt == null ? updatedAt : createdAt;
    }
}
