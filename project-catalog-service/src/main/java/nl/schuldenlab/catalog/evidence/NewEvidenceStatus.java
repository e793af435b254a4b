package nl.schuldenlab.catalog.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A wish to confirm a piece of evidence that is due for review, or to take one back; why is always said. */
public record NewEvidenceStatus(
        @NotNull EvidenceStatus to,
        @NotBlank @Size(max = 1000) String reason) {}
