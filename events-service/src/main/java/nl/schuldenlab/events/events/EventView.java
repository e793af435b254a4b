package nl.schuldenlab.events.events;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.provenance.Historical;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event as those see it who may know of it. */
@Schema(name = "Event")
public record EventView(
        @NotNull UUID id,
        @NotNull String slug,
        @JsonUnwrapped EventDescription description,
        @NotNull EventStatus status,
        String postponedTo,
        PartialDate startsOn,
        PartialDate endsOn,
        Historical historical,
        @NotNull List<String> incomplete,
        @NotNull Instant createdAt,
        @NotNull Instant updatedAt) {

    /** @param inside whether the reader is in the event */
    static EventView of(Event event, boolean inside) {
        return new EventView(
                event.id(),
                event.slug(),
                inside ? event.description() : event.description().withoutOnlineLink(),
                event.status(),
                event.postponedTo(),
                event.startsOn(),
                event.endsOn(),
                event.historical(),
                event.incomplete(),
                event.createdAt(),
                event.updatedAt());
    }
}
