package nl.schuldenlab.lab.coursechanges;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of course that is proposed, or one from before the platform when {@code historical} is given. */
public record NewCourseChange(
        @Schema(description = "Of the programme that it changes.") @NotNull @Min(1) @Max(9999)
        Integer year,

        @JsonUnwrapped @NotNull @Valid CourseChangeDescription description,
        CourseChangeStatus status,
        @Valid Historical historical)
        implements NewRoot {}
