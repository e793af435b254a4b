package nl.schuldenlab.catalog.recognitions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;

/** A committee's verdict as it is recorded, or one from before the platform when {@code historical} is given. */
public record NewRecognition(
        @JsonUnwrapped @NotNull @Valid RecognitionDescription description,
        @Valid Historical historical) implements NewRoot {}
