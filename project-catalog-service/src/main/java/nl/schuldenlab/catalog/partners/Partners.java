package nl.schuldenlab.catalog.partners;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.schuldenlab.platform.clients.Guards;
import nl.schuldenlab.platform.clients.Peer;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The partners of the network, as this service knows them: by asking partner-service. */
@Singleton
public class Partners extends Peer<PartnerClient> {
    public static final String SERVICE = "partner-service";

    Partners(@RestClient PartnerClient client, Guards guards) {
        super(SERVICE, client, guards);
    }

    /** @throws Refusal 503 when partner-service does not answer */
    public Optional<Partner> find(String slug) {
        return ask(client -> client.get(slug)).map(PartnerSummary::toPartner);
    }

    /** @throws Refusal 503 when partner-service does not answer */
    public boolean exist(String slug) {
        return find(slug).isPresent();
    }
}
