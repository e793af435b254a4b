package nl.schuldenlab.platform.changes;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.caller.Actor;
import nl.schuldenlab.platform.roots.Root;

/** One change of one root: the line that both the history and the change feed tell. Holds names of properties, never their values. */
@Entity
public class Change {
    @Id
    private UUID id;

    private Long position;
    private String resource;
    private UUID rootId;
    private String path;
    private long version;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private Instant at;
    private String reason;
    private List<String> properties;
    private String byRole;
    private String byLab;
    private String byPartner;
    private String bySubject;
    private String fromStatus;
    private String toStatus;
    private String asOf;

    protected Change() {}

    Change(Root root, ChangeKind kind, Instant at, Actor by, String reason, List<String> properties) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.resource = root.resource();
        this.rootId = root.id();
        this.path = root.path();
        this.version = root.version();
        this.kind = kind;
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.reason = reason;
        this.properties = properties;
        this.byRole = by.role();
        this.byLab = by.lab();
        this.byPartner = by.partner();
        this.bySubject = by.subject();
    }

    void tells(StatusMove move) {
        fromStatus = move.from() == null ? null : move.from().name();
        toStatus = move.to().name();
        asOf = move.asOf() == null ? null : move.asOf().toString();
        reason = move.reason() == null ? reason : move.reason();
    }

    UUID id() {
        return id;
    }

    public UUID rootId() {
        return rootId;
    }

    public Long position() {
        return position;
    }

    String resource() {
        return resource;
    }

    String path() {
        return path;
    }

    long version() {
        return version;
    }

    ChangeKind kind() {
        return kind;
    }

    Instant at() {
        return at;
    }

    String reason() {
        return reason;
    }

    List<String> properties() {
        return properties;
    }

    Actor by() {
        return new Actor(byRole, byLab, byPartner, bySubject);
    }

    String fromStatus() {
        return fromStatus;
    }

    String toStatus() {
        return toStatus;
    }

    String asOf() {
        return asOf;
    }
}
