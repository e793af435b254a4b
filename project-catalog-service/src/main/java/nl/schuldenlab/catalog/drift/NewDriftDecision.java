package nl.schuldenlab.catalog.drift;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An adopter's decision about a newer version, with its reason. */
public record NewDriftDecision(
        @NotNull @Min(1) @Schema(description = "The newer version that it is about.")
        Integer version,

        @NotNull DriftChoice decision,
        @NotBlank @Size(max = 2000) String reason) {}
