package nl.schuldenlab.catalog.results;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import nl.schuldenlab.catalog.projects.ProjectStage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the catalogue itself counts at this moment: spread and what lasts apart (D45). */
@Schema(name = "CountedInCatalogue")
public record CountedView(
        @NotNull @Schema(description = "Published projects by stage; withdrawn ones do not count.")
        Map<ProjectStage, Long> projects,

        @NotNull @Schema(description = "Where a project that was brought in from elsewhere is in use.")
        Long adopted,

        @NotNull @Schema(description = "Where a project has become regular work.")
        Long embedded,

        @NotNull @Schema(description = "Municipalities where a project is in use, each counted once.")
        Long municipalities) {}
