package nl.schuldenlab.catalog.evidence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of evidence as everybody may see it. */
@Schema(name = "Evidence")
public record EvidenceView(
        @NotNull UUID id,
        @NotNull String project,
        @JsonUnwrapped EvidenceDescription description,
        @NotNull EvidenceStatus status,

        @NotNull @Schema(description = "Whether somebody should look again if it still holds.")
        Boolean reviewDue,

        @Schema(description = "The day from which that is so; absent when nobody knows how old it is.")
        LocalDate reviewOn,

        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static EvidenceView of(Evidence evidence) {
        return new EvidenceView(
                evidence.id(),
                evidence.project().slug(),
                evidence.description(),
                evidence.status(),
                evidence.status() == EvidenceStatus.REVIEW_DUE,
                evidence.reviewOn(),
                evidence.historical(),
                evidence.incomplete(),
                evidence.createdAt(),
                evidence.updatedAt());
    }
}
