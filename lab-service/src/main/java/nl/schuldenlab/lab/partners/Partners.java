package nl.schuldenlab.lab.partners;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.schuldenlab.platform.clients.Peers;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The partners of the network, as this service knows them: by asking partner-service. */
@Singleton
public class Partners {
    private final PartnerClient client;

    Partners(@RestClient PartnerClient client) {
        this.client = client;
    }

    /** @throws Refusal 503 when partner-service does not answer */
    public Optional<Partner> find(String slug) {
        return Peers.ask("partner-service", () -> client.get(slug)).map(PartnerSummary::toPartner);
    }
}
