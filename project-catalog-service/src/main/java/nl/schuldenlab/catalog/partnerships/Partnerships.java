package nl.schuldenlab.catalog.partnerships;

import jakarta.inject.Singleton;
import nl.schuldenlab.platform.clients.Guards;
import nl.schuldenlab.platform.clients.Peer;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Who takes part in which lab, as this service knows it: by asking partner-service. */
@Singleton
public class Partnerships extends Peer<PartnershipClient> {
    private static final String SERVICE = "partner-service";

    Partnerships(@RestClient PartnershipClient client, Guards guards) {
        super(SERVICE, client, guards);
    }

    /**
     * Whether a partner takes part in a lab now.
     *
     * @throws Refusal 503 when partner-service does not answer
     */
    public boolean takesPart(String partner, String lab) {
        return ask(client -> client.between(lab, partner, "ACTIVE"))
                .map(found -> !found.items().isEmpty())
                .orElseThrow(() -> Refusal.unavailable(SERVICE));
    }
}
