package nl.schuldenlab.catalog.coverage;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import nl.schuldenlab.catalog.projects.Phase;
import nl.schuldenlab.catalog.projects.ProjectStage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the seven phases of debt assistance, and what covers it. */
@Schema(name = "PhaseCoverage")
public record PhaseCoverageView(
        @NotNull Phase phase,

        @NotNull @Schema(description = "Whether a proven project acts in it.")
        Boolean covered,

        @NotNull @Schema(description = "How many projects act in it, by their stage.")
        Map<ProjectStage, Long> stages,

        @NotNull @Schema(description = "Proven ones, by name; no more than fifty.")
        List<CoveringProjectView> proven) {}
