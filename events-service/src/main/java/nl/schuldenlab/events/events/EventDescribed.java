package nl.schuldenlab.events.events;

/** An event was described anew; fired in the transaction in which that is recorded. */
public record EventDescribed(Event event, EventDescription before) {

    /** Whether those who come find it at another time or place. */
    public boolean moved() {
        return before.isElsewhere(event.description());
    }
}
