package nl.schuldenlab.events.materials;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A material as those see it who may know of its event. */
@Schema(name = "Material")
public record MaterialView(
        @NotNull UUID id,
        @NotNull String event,
        @JsonUnwrapped MaterialDescription description,
        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static MaterialView of(Material material) {
        return new MaterialView(
                material.id(),
                material.event().slug(),
                material.description(),
                material.historical(),
                material.incomplete(),
                material.createdAt(),
                material.updatedAt());
    }
}
