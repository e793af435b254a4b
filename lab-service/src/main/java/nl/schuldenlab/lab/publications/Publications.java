package nl.schuldenlab.lab.publications;

import jakarta.inject.Singleton;
import nl.schuldenlab.platform.clients.Guards;
import nl.schuldenlab.platform.clients.Peer;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The publications of the network, as this service knows them: by asking events-service. */
@Singleton
public class Publications extends Peer<PublicationClient> {

    Publications(@RestClient PublicationClient client, Guards guards) {
        super("events-service", client, guards);
    }

    /** @throws Refusal 503 when events-service does not answer */
    public boolean exist(String slug) {
        return ask(client -> client.get(slug)).isPresent();
    }
}
