package nl.schuldenlab.platform.changes;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import nl.schuldenlab.platform.caller.Caller;
import nl.schuldenlab.platform.caller.Roles;
import nl.schuldenlab.platform.dates.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step of a state machine; {@code historical} marks what was so before the platform, {@code asOf} then says since when. */
@Schema(name = "StatusChange")
public record StatusChangeView(
        String from,
        @NotNull String to,
        String reason,
        @NotNull Instant at,
        PartialDate asOf,
        Boolean historical,
        @NotNull ActorView by) {

    static StatusChangeView of(Change change, Caller reader) {
        boolean historical = change.asOf() != null;
        return new StatusChangeView(
                change.fromStatus(),
                change.toStatus(),
                change.reason(),
                change.at(),
                historical ? PartialDate.fromString(change.asOf()) : null,
                historical ? true : null,
                ActorView.of(change.by(), reader.is(Roles.NATIONAL)));
    }
}
