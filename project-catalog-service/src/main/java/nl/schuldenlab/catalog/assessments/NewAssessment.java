package nl.schuldenlab.catalog.assessments;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A reviewer's assessment as it is given. */
public record NewAssessment(@JsonUnwrapped @NotNull @Valid AssessmentDescription description) {}
