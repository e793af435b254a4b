package nl.schuldenlab.events.sessions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session as those see it who may know of its event. */
@Schema(name = "Session")
public record SessionView(
        @NotNull UUID id,
        @NotNull String event,
        @JsonUnwrapped SessionDescription description,
        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static SessionView of(Session session) {
        return new SessionView(
                session.id(),
                session.event().slug(),
                session.description(),
                session.historical(),
                session.incomplete(),
                session.createdAt(),
                session.updatedAt());
    }
}
