package nl.schuldenlab.events.materials;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;

/** A material that is put with an event, or as it was before the platform when {@code historical} is given. */
public record NewMaterial(
        @JsonUnwrapped @NotNull @Valid MaterialDescription description,
        @Valid Historical historical) implements NewRoot {

    Material toMaterial(Event event) {
        return new Material(event, description, historical);
    }
}
