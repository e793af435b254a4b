package nl.schuldenlab.events.events;

import nl.schuldenlab.platform.status.Judgement;

/**
 * An event is to be described anew; fired before that is recorded, for those who know what may stand in the way.
 *
 * @param judgement where they say so
 */
public record EventReplaced(Event event, EventDescription before, Judgement judgement) {

    /** Whether those who come would find it at another time or place. */
    public boolean moves() {
        return before.isElsewhere(event.description());
    }
}
