package nl.schuldenlab.partner;

import java.util.Map;
import nl.schuldenlab.platform.test.peers.PeerStub;

/** Stands in for events-service: events called {@code event-...} are there. */
public class EventsStub extends PeerStub {

    public EventsStub() {
        super("events-service");
    }

    @Override
    protected void answers() {
        answer("/v1/events/event-*", Map.of());
    }
}
