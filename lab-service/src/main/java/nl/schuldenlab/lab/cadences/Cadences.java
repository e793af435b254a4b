package nl.schuldenlab.lab.cadences;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.schuldenlab.platform.clients.Guards;
import nl.schuldenlab.platform.clients.Peer;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Whether labs meet as often as they agreed, as far as a caller of ours may see it at events-service (D102, D104, D113). */
@Singleton
public class Cadences extends Peer<CadenceClient> {

    Cadences(@RestClient CadenceClient client, Guards guards) {
        super("events-service", client, guards);
    }

    /** @throws Refusal 503 when events-service does not answer */
    public Optional<Cadence> of(String authorization, String lab, int year) {
        return askForCaller(client -> client.get(authorization, lab, year)).map(CadenceSummary::toCadence);
    }
}
