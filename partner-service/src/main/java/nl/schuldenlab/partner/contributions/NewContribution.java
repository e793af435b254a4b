package nl.schuldenlab.partner.contributions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;

/** A contribution of today, or of the time before the platform when {@code historical} is given. */
public record NewContribution(
        @JsonUnwrapped @NotNull @Valid ContributionDescription description,
        @Valid Historical historical) implements NewRoot {

    Contribution toContribution() {
        return new Contribution(description, historical);
    }
}
