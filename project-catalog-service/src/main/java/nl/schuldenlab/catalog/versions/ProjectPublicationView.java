package nl.schuldenlab.catalog.versions;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.ProjectChangeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a version of a project was published, and what it changed. */
@Schema(name = "ProjectPublication")
public record ProjectPublicationView(
        @NotNull UUID id,
        @NotNull String project,
        @NotNull Integer version,

        @Schema(description = "Absent for a first version that was published when the project was made.")
        ProjectChangeKind changeKind,

        String summary,

        @NotNull @Schema(description = "The properties that differ from the version before.")
        List<String> changed,

        @NotNull Instant publishedAt) {

    public static ProjectPublicationView of(ProjectVersion version) {
        return new ProjectPublicationView(
                version.id(),
                version.project().slug(),
                version.number(),
                version.changeKind(),
                version.news(),
                version.changed(),
                version.createdAt());
    }
}
