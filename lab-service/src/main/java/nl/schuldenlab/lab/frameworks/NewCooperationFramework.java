package nl.schuldenlab.lab.frameworks;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;

/** A framework that partners agree on, or one from before the platform when {@code historical} is given. */
public record NewCooperationFramework(
        @JsonUnwrapped @NotNull @Valid CooperationFrameworkDescription description,
        @Valid Historical historical) implements NewRoot {

    CooperationFramework toFramework(Lab lab) {
        return new CooperationFramework(lab, description, historical);
    }
}
