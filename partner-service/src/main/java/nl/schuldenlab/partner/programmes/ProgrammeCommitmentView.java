package nl.schuldenlab.partner.programmes;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A commitment to a programme, as those inside the lab see it. */
@Schema(name = "ProgrammeCommitment")
public record ProgrammeCommitmentView(
        @NotNull UUID id,
        @NotNull String lab,
        @NotNull Integer year,
        @NotNull String partner,
        @JsonUnwrapped CommitmentDescription description,
        @NotNull CommitmentStatus status,
        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static ProgrammeCommitmentView of(ProgrammeCommitment commitment) {
        return new ProgrammeCommitmentView(
                commitment.id(),
                commitment.lab(),
                commitment.year(),
                commitment.partner(),
                commitment.description(),
                commitment.status(),
                commitment.historical(),
                commitment.incomplete(),
                commitment.createdAt(),
                commitment.updatedAt());
    }
}
