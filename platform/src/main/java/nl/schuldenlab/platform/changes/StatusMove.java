package nl.schuldenlab.platform.changes;

import nl.schuldenlab.platform.dates.PartialDate;
import nl.schuldenlab.platform.provenance.Historical;

/** One step of a state machine as the history keeps it; {@code from} is null at the beginning, {@code asOf} is set for a historical record only. */
public record StatusMove(Enum<?> from, Enum<?> to, String reason, PartialDate asOf) {

    /** The first status of a root, which a historical record may have had for long. */
    public static StatusMove first(Enum<?> to, Historical historical) {
        return historical == null
                ? new StatusMove(null, to, null, null)
                : new StatusMove(null, to, historical.note(), historical.asOf());
    }
}
