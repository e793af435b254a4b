package nl.schuldenlab.lab.labs;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lab as everybody may see it. */
@Schema(name = "Lab")
public record LabView(
        @NotNull UUID id,
        @NotNull String slug,
        @JsonUnwrapped LabDescription description,
        @NotNull LabStatus status,
        @NotNull List<String> lessons,
        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static LabView of(Lab lab) {
        return new LabView(
                lab.id(),
                lab.slug(),
                lab.description(),
                lab.status(),
                lab.lessons(),
                lab.historical(),
                lab.incomplete(),
                lab.createdAt(),
                lab.updatedAt());
    }
}
