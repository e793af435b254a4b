package nl.schuldenlab.partner.declines;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A party's refusal as all see it who may read the agreement. */
@Schema(name = "Decline")
public record DeclineView(
        @NotNull UUID id,
        @NotNull UUID agreement,
        @NotNull String partner,
        @NotNull String reason,
        @NotNull DeclineStatus status,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static DeclineView of(Decline decline) {
        return new DeclineView(
                decline.id(),
                decline.agreement().id(),
                decline.partner(),
                decline.reason(),
                decline.status(),
                decline.createdAt(),
                decline.updatedAt());
    }
}
