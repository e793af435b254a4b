package nl.schuldenlab.catalog.labs;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.schuldenlab.platform.clients.Guards;
import nl.schuldenlab.platform.clients.Peer;
import nl.schuldenlab.platform.problem.Refusal;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The debt labs of the network, as this service knows them: by asking lab-service. */
@Singleton
public class Labs extends Peer<LabClient> {
    public static final String SERVICE = "lab-service";

    Labs(@RestClient LabClient client, Guards guards) {
        super(SERVICE, client, guards);
    }

    /** @throws Refusal 503 when lab-service does not answer */
    public Optional<Lab> find(String slug) {
        return ask(client -> client.get(slug)).map(lab -> lab.toLab(hasTrialProcess(slug)));
    }

    /** @throws Refusal 503 when lab-service does not answer */
    public boolean exist(String slug) {
        return ask(client -> client.get(slug)).isPresent();
    }

    /** D187: it is on record once it is described. */
    private boolean hasTrialProcess(String slug) {
        return ask(client -> client.trialProcess(slug)).isPresent();
    }
}
