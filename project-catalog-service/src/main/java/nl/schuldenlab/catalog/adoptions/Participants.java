package nl.schuldenlab.catalog.adoptions;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many take part, as a sum. */
@Embeddable
@Schema(name = "Participants")
public record Participants(
        @NotNull @Min(1) @Max(100_000_000) Integer value,
        @NotNull @Enumerated(EnumType.STRING) ParticipantUnit unit) {}
