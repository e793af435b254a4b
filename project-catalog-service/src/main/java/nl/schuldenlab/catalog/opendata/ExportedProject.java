package nl.schuldenlab.catalog.opendata;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneOffset;
import nl.schuldenlab.catalog.projects.Project;
import nl.schuldenlab.catalog.projects.ProjectDescription;
import nl.schuldenlab.catalog.projects.ProjectStage;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.provenance.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project as another register takes it over: the body with which it is created there. */
@Schema(name = "ExportedProject")
public record ExportedProject(
        @NotNull String slug,
        @JsonUnwrapped ProjectDescription description,

        @Schema(description = "Absent for an idea of today, which begins as one there too.")
        ProjectStage stage,

        @Schema(
                description =
                        "When it was so; for what has come further than an idea here, the day of its last change.")
        Historical historical) {
    private static final String NOTE = "Taken over from another catalogue, where it had come this far.";

    static ExportedProject of(Project project) {
        if (project.isHistorical() || project.stage() == ProjectStage.IDEA) {
            ProjectStage stage = project.isHistorical() ? project.stage() : null;
            return new ExportedProject(project.slug(), project.description(), stage, project.historical());
        }
        String day = project.updatedAt().atZone(ZoneOffset.UTC).toLocalDate().toString();
        Historical there = new Historical(PartialDate.fromString(day), NOTE);
        return new ExportedProject(project.slug(), project.description(), project.stage(), there);
    }

    /** A historical record rests on a source: here it is this register, where nothing else is named. */
    boolean lacksSource() {
        return historical != null && description.sources().isEmpty();
    }

    /** This register's record as a source. */
    Source itself(String address) {
        return new Source(description.name(), address.isEmpty() ? null : address + "/v1/projects/" + slug, null);
    }
}
