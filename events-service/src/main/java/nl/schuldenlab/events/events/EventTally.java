package nl.schuldenlab.events.events;

/**
 * How many events of a kind there are.
 *
 * @param planned whose last day has not passed
 * @param unconfirmed planned too, but their day has passed and nobody has told what became of them
 */
public record EventTally(EventKind kind, long held, long planned, long unconfirmed) {

    public int heldOrPlanned() {
        return (int) (held + planned);
    }
}
