package nl.schuldenlab.lab.agreements;

import jakarta.inject.Singleton;
import nl.schuldenlab.platform.clients.Guards;
import nl.schuldenlab.platform.clients.Peer;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The agreements of the network, as this service knows them: by asking partner-service. */
@Singleton
public class Agreements extends Peer<AgreementClient> {

    Agreements(@RestClient AgreementClient client, Guards guards) {
        super("partner-service", client, guards);
    }

    /** @throws Refusal 503 when partner-service does not answer */
    public boolean exist(String id) {
        return ask(client -> client.get(id)).isPresent();
    }
}
