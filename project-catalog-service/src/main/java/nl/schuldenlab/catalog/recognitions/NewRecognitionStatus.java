package nl.schuldenlab.catalog.recognitions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A wish to take back a verdict that was recorded by mistake; why is always said. */
public record NewRecognitionStatus(
        @NotNull RecognitionStatus to,
        @NotBlank @Size(max = 1000) String reason) {}
