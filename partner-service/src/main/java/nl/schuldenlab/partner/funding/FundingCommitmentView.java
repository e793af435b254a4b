package nl.schuldenlab.partner.funding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A promise of money as those see it whom it concerns. */
@Schema(name = "FundingCommitment")
public record FundingCommitmentView(
        @NotNull UUID id,
        @NotNull String partner,
        @JsonUnwrapped FundingCommitmentDescription description,
        @NotNull FundingStatus status,
        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static FundingCommitmentView of(FundingCommitment commitment) {
        return new FundingCommitmentView(
                commitment.id(),
                commitment.partner(),
                commitment.description(),
                commitment.status(),
                commitment.historical(),
                commitment.incomplete(),
                commitment.createdAt(),
                commitment.updatedAt());
    }
}
