package nl.schuldenlab.catalog.versions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import nl.schuldenlab.catalog.projects.ProjectDescription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a project was said to be in one version, as everybody may see it. */
@Schema(name = "ProjectVersion")
public record ProjectVersionView(
        @NotNull UUID id,
        @NotNull String project,
        @NotNull Integer version,
        @JsonUnwrapped ProjectDescription description,
        @NotNull Instant publishedAt) {

    static ProjectVersionView of(ProjectVersion version) {
        return new ProjectVersionView(
                version.id(), version.project().slug(), version.number(), version.description(), version.createdAt());
    }
}
