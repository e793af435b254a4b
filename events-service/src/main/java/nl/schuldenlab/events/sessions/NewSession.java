package nl.schuldenlab.events.sessions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.schuldenlab.events.events.Event;
import nl.schuldenlab.platform.provenance.Historical;
import nl.schuldenlab.platform.roots.NewRoot;

/** A session that is put on an event's programme, or as it was before the platform when {@code historical} is given. */
public record NewSession(
        @JsonUnwrapped @NotNull @Valid SessionDescription description,
        @Valid Historical historical) implements NewRoot {

    Session toSession(Event event) {
        return new Session(event, description, historical);
    }
}
