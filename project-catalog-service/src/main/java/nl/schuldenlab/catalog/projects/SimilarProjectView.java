package nl.schuldenlab.catalog.projects;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project that is like another one: perhaps the wheel that somebody is about to invent again (D38). */
@Schema(name = "SimilarProject")
public record SimilarProjectView(
        @NotNull String project,
        @NotNull String name,
        String summary,
        @NotNull ProjectStage stage,

        @NotNull @Schema(description = "In what they are alike.")
        List<SimilarityReason> reasons) {}
