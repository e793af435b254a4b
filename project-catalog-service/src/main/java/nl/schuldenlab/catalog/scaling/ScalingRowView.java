package nl.schuldenlab.catalog.scaling;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import nl.schuldenlab.catalog.adoptions.Adoption;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectStage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One project of the scaling matrix, and where it is adopted. */
@Schema(name = "ScalingRow")
public record ScalingRowView(
        @NotNull String project,
        @NotNull String name,
        @NotNull ProjectStage stage,
        @NotNull List<ScalingCellView> cells) {

    static ScalingRowView of(Project project, List<Adoption> adoptions, LocalDate today) {
        return new ScalingRowView(
                project.slug(),
                project.description().name(),
                project.stage(),
                adoptions.stream().map(each -> ScalingCellView.of(each, today)).toList());
    }
}
