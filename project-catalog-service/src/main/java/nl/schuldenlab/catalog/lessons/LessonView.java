package nl.schuldenlab.catalog.lessons;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lesson as everybody may see it. */
@Schema(name = "Lesson")
public record LessonView(
        @NotNull UUID id,
        @NotNull String project,
        @JsonUnwrapped LessonDescription description,
        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static LessonView of(Lesson lesson) {
        return new LessonView(
                lesson.id(),
                lesson.project().slug(),
                lesson.description(),
                lesson.historical(),
                lesson.incomplete(),
                lesson.createdAt(),
                lesson.updatedAt());
    }
}
