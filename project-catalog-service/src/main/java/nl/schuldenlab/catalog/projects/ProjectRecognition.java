package nl.schuldenlab.catalog.projects;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last verdict of a recognition committee on a project, as the project itself tells it. */
@Embeddable
@Schema(name = "ProjectRecognition")
public record ProjectRecognition(
        @NotNull @Enumerated(EnumType.STRING) RecognitionLevel level,

        @Schema(description = "The last day on which it holds; absent for `NONE`.")
        LocalDate validUntil,

        @NotNull @Schema(description = "Whether that day has passed; only a new verdict makes it fresh again.")
        Boolean reassessmentDue) {}
