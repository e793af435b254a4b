package nl.schuldenlab.lab.leads;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.lab.labs.Lab;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;

/** A lead as it is appointed, or as it was before the platform when {@code historical} is given. */
public record NewLead(
        @JsonUnwrapped @NotNull @Valid LeadDescription description,
        @Valid Historical historical) implements NewRoot {

    Lead toLead(Lab lab) {
        return new Lead(lab, description, historical);
    }
}
