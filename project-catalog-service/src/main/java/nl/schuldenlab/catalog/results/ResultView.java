package nl.schuldenlab.catalog.results;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A result as everybody may see it. */
@Schema(name = "Result")
public record ResultView(
        @NotNull UUID id,
        @NotNull String project,
        @JsonUnwrapped ResultDescription description,
        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static ResultView of(Result result) {
        return new ResultView(
                result.id(),
                result.project().slug(),
                result.description(),
                result.historical(),
                result.incomplete(),
                result.createdAt(),
                result.updatedAt());
    }
}
