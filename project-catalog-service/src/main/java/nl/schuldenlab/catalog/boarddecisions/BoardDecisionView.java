package nl.schuldenlab.catalog.boarddecisions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.catalog.assessments.Advice;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision of the portfolio board as everybody may see it, refusals with their reason. */
@Schema(name = "BoardDecision")
public record BoardDecisionView(
        @NotNull UUID id,
        @NotNull String project,
        @JsonUnwrapped BoardDecisionDescription description,

        @Schema(description = "How many independent reviewers had spoken by then.")
        Integer assessments,

        @Schema(description = "What they advised.") Advice advice,
        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static BoardDecisionView of(BoardDecision decision) {
        return new BoardDecisionView(
                decision.id(),
                decision.project().slug(),
                decision.description(),
                decision.assessments(),
                decision.advice(),
                decision.historical(),
                decision.incomplete(),
                decision.createdAt(),
                decision.updatedAt());
    }
}
