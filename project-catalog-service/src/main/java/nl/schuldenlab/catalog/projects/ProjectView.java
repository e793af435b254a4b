package nl.schuldenlab.catalog.projects;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project as everybody may see it. */
@Schema(name = "Project")
public record ProjectView(
        @NotNull UUID id,
        @NotNull String slug,
        @JsonUnwrapped ProjectDescription description,
        @NotNull ProjectStage stage,

        @Schema(description = "The version that is shown; absent while the project is not published yet.")
        Integer version,

        @Schema(description = "The id of the proposal that it came from (D148).")
        UUID proposal,

        @Schema(description = "How far it has spread (D61); absent as long as it is in use nowhere.")
        ScaleLevel scaleLevel,

        @NotNull @Schema(description = "How many municipalities brought it in and use it (D45).")
        Integer adopted,

        @NotNull @Schema(description = "How many made it part of regular work (D45); where it was born too.")
        Integer embedded,

        @NotNull List<String> lessons,
        Withdrawal withdrawn,
        ProjectRecognition recognition,
        Historical historical,
        @NotNull List<String> incomplete,

        @Schema(description = "What is like it, the most similar first (D38); told when it is created.")
        SimilarProjectsView similar,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    /** @param recorded codes of what is on record of it */
    static ProjectView of(Project project, SimilarProjectsView similar, Set<String> recorded) {
        return new ProjectView(
                project.id(),
                project.slug(),
                project.description(),
                project.stage(),
                project.isPublished() ? project.number() : null,
                project.proposal(),
                project.spread().level(project.stage()),
                project.spread().adopted(),
                project.spread().embedded(),
                project.lessons(),
                project.withdrawn(),
                project.recognition(),
                project.historical(),
                project.incomplete(recorded),
                similar,
                project.createdAt(),
                project.updatedAt());
    }
}
