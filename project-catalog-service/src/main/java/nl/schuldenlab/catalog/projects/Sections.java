package nl.schuldenlab.catalog.projects;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of a project at length, after the Dutch template for recognised interventions (erkenningsformulier). */
@Schema(name = "ProjectSections")
public record Sections(
        @Size(min = 1, max = LONGEST) String background,
        @Size(min = 1, max = LONGEST) String targetGroup,
        @Size(min = 1, max = LONGEST) String goal,
        @Size(min = 1, max = LONGEST) String approach,
        @Size(min = 1, max = LONGEST) String preconditions,
        @Size(min = 1, max = LONGEST) String transferability,
        @Size(min = 1, max = LONGEST) String costs,
        @Size(min = 1, max = LONGEST) String workingElements,
        @Size(min = 1, max = LONGEST) String materials) {
    private static final int LONGEST = 20_000;
}
