package nl.schuldenlab.catalog.matches;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that a lab's work plan asks for. */
@Schema(name = "MatchCriterion")
public record CriterionView(
        @NotNull CriterionKind kind,

        @Schema(description = "A target group, phase or theme of the plan.")
        String value) {}
