package nl.schuldenlab.lab.handovers;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;

/** A handover as it is done, or as it was before the platform when {@code historical} is given. */
public record NewHandover(
        @JsonUnwrapped @NotNull @Valid HandoverDescription description,
        @Valid Historical historical) implements NewRoot {

    Handover toHandover(Lab lab) {
        return new Handover(lab, description, historical);
    }
}
