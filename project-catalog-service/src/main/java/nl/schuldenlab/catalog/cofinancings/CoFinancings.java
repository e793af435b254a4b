package nl.schuldenlab.catalog.cofinancings;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.schuldenlab.platform.clients.Guards;
import nl.schuldenlab.platform.clients.Peer;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Whether funders have come together, as this service knows it: by asking partner-service (D117). */
@Singleton
public class CoFinancings extends Peer<CoFinancingClient> {
    private static final String SERVICE = "partner-service";

    CoFinancings(@RestClient CoFinancingClient client, Guards guards) {
        super(SERVICE, client, guards);
    }

    /** @throws Refusal 503 when partner-service does not answer */
    public boolean arrangedForProject(String slug) {
        return arranged("project:" + slug);
    }

    /** @throws Refusal 503 when partner-service does not answer */
    public boolean arrangedForAdoption(UUID id) {
        return arranged("adoption:" + id);
    }

    private boolean arranged(String subject) {
        return ask(client -> client.verdict(subject))
                .map(CoFinancingVerdict::arranged)
                .orElseThrow(() -> Refusal.unavailable(SERVICE)); // a verdict is never absent
    }
}
