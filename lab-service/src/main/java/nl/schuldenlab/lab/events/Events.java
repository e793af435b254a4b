package nl.schuldenlab.lab.events;

import jakarta.inject.Singleton;
import nl.schuldenlab.platform.clients.Guards;
import nl.schuldenlab.platform.clients.Peer;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The events of the network, as this service knows them: by asking events-service. */
@Singleton
public class Events extends Peer<EventClient> {
    private static final String SERVICE = "events-service";

    Events(@RestClient EventClient client, Guards guards) {
        super(SERVICE, client, guards);
    }

    /** @throws Refusal 503 when events-service does not answer */
    public KickOff kickOffOf(String lab) {
        return ask(client -> client.list(lab, "KICK_OFF", "HELD"))
                .map(EventSummaries::toKickOff)
                .orElseThrow(() -> Refusal.unavailable(SERVICE));
    }
}
