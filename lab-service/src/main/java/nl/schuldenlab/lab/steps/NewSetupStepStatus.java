package nl.schuldenlab.lab.steps;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A wish to move a step of a set-up to another status. */
public record NewSetupStepStatus(
        @NotNull StepStatus to, @Size(max = 1000) String reason) {}
