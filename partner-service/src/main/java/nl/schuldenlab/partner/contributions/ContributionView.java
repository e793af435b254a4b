package nl.schuldenlab.partner.contributions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contribution as those see it whom it concerns. */
@Schema(name = "Contribution")
public record ContributionView(
        @NotNull UUID id,
        @JsonUnwrapped ContributionDescription description,
        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static ContributionView of(Contribution contribution) {
        return new ContributionView(
                contribution.id(),
                contribution.description(),
                contribution.historical(),
                contribution.incomplete(),
                contribution.createdAt(),
                contribution.updatedAt());
    }
}
