package nl.schuldenlab.catalog.steeringgroups;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steering group of a project as its people and its members see it. */
@Schema(name = "SteeringGroup")
public record SteeringGroupView(
        @NotNull UUID id,
        @NotNull String project,
        @JsonUnwrapped SteeringGroupDescription description,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static SteeringGroupView of(SteeringGroup group) {
        return new SteeringGroupView(
                group.id(), group.project().slug(), group.description(), group.createdAt(), group.updatedAt());
    }
}
