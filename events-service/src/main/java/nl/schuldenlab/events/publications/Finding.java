package nl.schuldenlab.events.publications;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** One thing that a publication found; their order is the publication's own (D130). */
public record Finding(
        @NotNull FindingKind kind,
        @NotBlank @Size(max = 2000) String text) {}
