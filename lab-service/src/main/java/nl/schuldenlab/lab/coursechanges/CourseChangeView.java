package nl.schuldenlab.lab.coursechanges;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of course as the lab's people and its partners see it. */
@Schema(name = "CourseChange")
public record CourseChangeView(
        @NotNull UUID id,
        @NotNull String lab,
        @NotNull Integer year,
        @JsonUnwrapped CourseChangeDescription description,
        @NotNull CourseChangeStatus status,
        Instant decidedAt,
        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static CourseChangeView of(CourseChange change) {
        return new CourseChangeView(
                change.id(),
                change.lab().slug(),
                change.year(),
                change.description(),
                change.status(),
                change.decidedAt(),
                change.historical(),
                change.incomplete(),
                change.createdAt(),
                change.updatedAt());
    }
}
