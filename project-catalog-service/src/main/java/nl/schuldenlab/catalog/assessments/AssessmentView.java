package nl.schuldenlab.catalog.assessments;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reviewer's assessment as those see it who belong to the project or weigh it; who gave it only for the national team. */
@Schema(name = "Assessment")
public record AssessmentView(
        @NotNull UUID id,
        @NotNull String project,

        @NotNull @Schema(description = "The board's decision that it is meant for; the first is 1.")
        Integer round,

        @JsonUnwrapped AssessmentDescription description,

        @Schema(description = "Who gave it, by the token; for the national team.")
        String reviewer,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static AssessmentView of(Assessment assessment, boolean withReviewer) {
        return new AssessmentView(
                assessment.id(),
                assessment.project().slug(),
                assessment.round(),
                assessment.description(),
                withReviewer ? assessment.reviewer() : null,
                assessment.createdAt(),
                assessment.updatedAt());
    }
}
