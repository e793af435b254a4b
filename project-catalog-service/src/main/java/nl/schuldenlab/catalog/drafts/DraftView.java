package nl.schuldenlab.catalog.drafts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.ProjectDescription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The draft of a project as its people see it. */
@Schema(name = "ProjectDraft")
public record DraftView(
        @NotNull UUID id,
        @NotNull String slug,
        @JsonUnwrapped ProjectDescription description,

        @NotNull @Schema(description = "What is to be filled in before it can be published.")
        List<String> incomplete,

        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    static DraftView of(Draft draft) {
        return new DraftView(
                draft.id(),
                draft.project().slug(),
                draft.description(),
                draft.incomplete(),
                draft.createdAt(),
                draft.updatedAt());
    }
}
