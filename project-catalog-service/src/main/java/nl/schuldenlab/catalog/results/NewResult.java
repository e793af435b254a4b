package nl.schuldenlab.catalog.results;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;

/** A result as it is reported, or one from before the platform when {@code historical} is given. */
public record NewResult(
        @JsonUnwrapped @NotNull @Valid ResultDescription description,
        @Valid Historical historical) implements NewRoot {}
