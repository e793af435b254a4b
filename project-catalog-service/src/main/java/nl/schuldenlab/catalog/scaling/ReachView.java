package nl.schuldenlab.catalog.scaling;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.schuldenlab.catalog.adoptions.Adoption;
import nl.schuldenlab.catalog.adoptions.Places;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ScaleLevel;
import nl.schuldenlab.platform.problem.BlockerView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a project has spread, and whether it may spread further. */
@Schema(name = "Reach")
public record ReachView(
        @NotNull String project,

        @Schema(description = "Absent as long as it is in use nowhere (D61).")
        ScaleLevel scaleLevel,

        @NotNull @Schema(description = "How many municipalities brought it in and use it (D45).")
        Integer adopted,

        @NotNull @Schema(description = "How many made it part of regular work (D45); where it was born too.")
        Integer embedded,

        @NotNull @Schema(description = "Where it is in use, by their codes.")
        List<String> municipalities,

        @NotNull @Schema(description = "The provinces in which these lie.")
        List<String> provinces,

        @NotNull @Schema(description = "The labs in which it is in use.")
        List<String> labs,

        @NotNull
        @Schema(description = "Whether it may be offered to others: it is effective and was tried locally (D36).")
        Boolean scalable,

        @NotNull @Schema(description = "What keeps it from that.")
        List<BlockerView> blockers) {

    static ReachView of(Project project, List<Adoption> inUse, List<BlockerView> blockers) {
        return new ReachView(
                project.slug(),
                project.spread().level(project.stage()),
                project.spread().adopted(),
                project.spread().embedded(),
                each(inUse, Adoption::municipality),
                each(inUse, adoption -> Places.of(adoption.municipality()).province()),
                each(inUse, Adoption::lab),
                blockers.isEmpty(),
                blockers);
    }

    private static List<String> each(List<Adoption> adoptions, Function<Adoption, String> property) {
        return adoptions.stream()
                .map(property)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
