package nl.schuldenlab.lab.handovers;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The handover of a lab as its insiders see it. */
@Schema(name = "Handover")
public record HandoverView(
        @NotNull UUID id,
        @NotNull String lab,
        @JsonUnwrapped HandoverDescription description,
        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static HandoverView of(Handover handover) {
        return new HandoverView(
                handover.id(),
                handover.lab().slug(),
                handover.description(),
                handover.historical(),
                handover.incomplete(),
                handover.createdAt(),
                handover.updatedAt());
    }
}
