package nl.schuldenlab.lab.boards;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import nl.schuldenlab.lab.projects.LabProject;
import nl.schuldenlab.platform.dates.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The projects that were born in a lab or joined it, and that it works on; those that are embedded have left it (D162). */
@Schema(name = "BoardProjects")
public record BoardProjectsView(@NotNull List<Project> items) {

    /** A project and how old it is, if that is known. */
    @Schema(name = "BoardProject")
    public record Project(
            @NotNull String slug,
            @NotNull String name,
            @NotNull String stage,
            PartialDate startedOn,

            @Schema(description = "Days since the first day of `startedOn`.")
            Long ageInDays) {

        static Project of(LabProject project, LocalDate today) {
            return new Project(
                    project.slug(),
                    project.name(),
                    project.stage(),
                    project.startedOn(),
                    Age.inDays(project.startedOn(), today));
        }
    }

    static BoardProjectsView of(List<LabProject> projects, LocalDate today) {
        return new BoardProjectsView(
                projects.stream().map(project -> Project.of(project, today)).toList());
    }
}
