package nl.schuldenlab.catalog.recognitions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A committee's verdict as everybody may see it. */
@Schema(name = "Recognition")
public record RecognitionView(
        @NotNull UUID id,
        @NotNull String project,
        @JsonUnwrapped RecognitionDescription description,
        @NotNull RecognitionStatus status,
        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static RecognitionView of(Recognition recognition) {
        return new RecognitionView(
                recognition.id(),
                recognition.project().slug(),
                recognition.description(),
                recognition.status(),
                recognition.historical(),
                recognition.incomplete(),
                recognition.createdAt(),
                recognition.updatedAt());
    }
}
