package nl.schuldenlab.catalog.drift;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision about a newer version as everybody may see it. */
@Schema(name = "DriftDecision")
public record DriftDecisionView(
        @NotNull UUID id,
        @NotNull UUID adoption,

        @NotNull @Schema(description = "The version that was in use then.")
        Integer adoptedVersion,

        @NotNull @Schema(description = "The newer version that it is about.")
        Integer version,

        @NotNull DriftChoice decision,
        @NotNull String reason,
        @NotNull Instant createdAt) {

    static DriftDecisionView of(DriftDecision decision) {
        return new DriftDecisionView(
                decision.id(),
                decision.adoption(),
                decision.adoptedVersion(),
                decision.offeredVersion(),
                decision.decision(),
                decision.reason(),
                decision.createdAt());
    }
}
