package nl.schuldenlab.platform.changes;

import nl.schuldenlab.platform.dates.PartialDate;

/** One step of a state machine as the history keeps it; {@code from} is null at the beginning, {@code asOf} is set for a historical record only. */
public record StatusMove(Enum<?> from, Enum<?> to, String reason, PartialDate asOf) {

    public static StatusMove first(Enum<?> to) {
        return new StatusMove(null, to, null, null);
    }
}
