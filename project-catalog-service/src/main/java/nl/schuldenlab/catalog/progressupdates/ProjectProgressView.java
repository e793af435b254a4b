package nl.schuldenlab.catalog.progressupdates;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A progress update as the project's people see it. */
@Schema(name = "ProjectProgress")
public record ProjectProgressView(
        @NotNull UUID id,
        @NotNull String project,
        @JsonUnwrapped ProgressUpdateDescription description,
        Historical historical,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static ProjectProgressView of(ProgressUpdate update) {
        return new ProjectProgressView(
                update.id(),
                update.project().slug(),
                update.description(),
                update.historical(),
                update.createdAt(),
                update.updatedAt());
    }
}
